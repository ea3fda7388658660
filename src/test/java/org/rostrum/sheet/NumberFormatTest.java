package org.rostrum.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        0                         | 12.5            | 13
        0.00                      | -1.005          | -1.01
        0.0                       | -0.04           | 0.0
        #.##                      | 1               | 1
        00000                     | 42              | 00042
        "No. "0                   | -5              | -No. 5
        #,##0.0                   | 1234567.25      | 1,234,567.3
        #,##0,                    | 1234567         | 1,235
        0%                        | 0.385           | 39%
        000-00-0000               | 123456789       | 123-45-6789
        (###) ###-####            | 8005550199      | (800) 555-0199
        000-00-0000               | 42              | 000-00-0042
        0;0                       | -7              | 7
        0_);(0)                   | -7              | (7)
        0;-0;"none"               | 0               | none
        0;-0;;@                   | 0               | ~~
        _(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_) | -1234.5 | (1,234.50)
        _(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_) | 0       | -
        [Red]0.0                  | 2               | 2.0
        [<100]0;"many"            | 250             | many
        [<100]0;"many"            | -3              | -3
        [<-25]General;[>25]0.0;General | -26        | 26
        [<-25]General;[>25]0.0;General | -25        | -25
        [=1]"yes";[=0]"no";0      | 1               | yes
        [=1]"yes";[=0]"no";0      | 0               | no
        #,##0.00 [$€-407]         | 12              | 12.00 €
        [$EUR] 0                  | 12              | EUR 12
        0 EUR                     | 12              | 12 EUR
        General" pers."           | 12.5            | 12.5 pers.
        # ?/?                     | 12.3            | 12 1/3
        # ??/??                   | 0.75            | 3/4
        # ?/8                     | -1.2            | -1 2/8
        # ?/?                     | 3               | 3
        0.00E+00                  | 0.00123         | 1.23E-03
        ##0.0E+0                  | 12345.678       | 12.3E+3
        0.00E+00                  | 37052003001     | 37052003001
        """)
    void numbersAreShownAsInTheOfficeProgram(String format, double number, String shown) {
        assertEquals(shown, NumberFormat.of(format, false).shown(number));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        dd/mm/yy                  | 40471.354166667 | 2010-10-20
        d. mmmm yyyy              | 40471           | 2010-10-20
        d-mmm                     | 40471           | 2010-10-20
        m/d/yy h:mm               | 40471.354166667 | 2010-10-20 08:30
        m/d/yy h:mm               | 40471           | 2010-10-20
        [$-F800]dddd, mmmm dd, yyyy | 40471         | 2010-10-20
        yyyy"年"m"月"d"日"          | 40471           | 2010-10-20
        d/m/yyyy                  | 0               | 1900-01-00
        yyyy                      | 40471           | 2010
        mmm-yy                    | 40471           | Oct-10
        [$-419]mmmm yyyy          | 40471           | октябрь 2010
        dddd                      | 40471           | Wednesday
        ddd                       | 1               | Sun
        h:mm                      | 0.354166667     | 08:30
        h:mm AM/PM                | 0.854166667     | 20:30
        hhmm                      | 0.354166667     | 0830
        h "o'clock"               | 0.354166667     | 8 o'clock
        mm:ss                     | 0.354178241     | 30:01
        mm:ss.0                   | 0.000017361     | 00:01.5
        [h]:mm                    | 1.5             | 36:00
        [h]:mm                    | -1.2            | -28:48
        [mm]                      | 0.5             | 720
        hh[m]                     | 12.5            | 12.5
        d/m/yyyy                  | -5              | -5
        """)
    void wholeDatesAreIsoAndPartsAreShownAsInTheOfficeProgram(String format, double number, String shown) {
        assertEquals(shown, NumberFormat.of(format, false).shown(number));
    }

    @Test
    void daysFrom1904AreCountedFromThere() {
        assertEquals("2010-10-20", NumberFormat.of("d/m/yy", true).shown(39009));
        assertEquals("Wednesday", NumberFormat.of("dddd", true).shown(39009));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        General                   | tbc
        @                         | tbc
        0                         | tbc
        0;-0;0;"(late) "@         | (late) tbc
        @" *"                     | tbc *
        """)
    void formatsForTextPutWordsAroundIt(String format, String shown) {
        assertEquals(shown, NumberFormat.of(format, false).text("tbc"));
    }

    @Test
    void numbersThatAreNoneStayAsTheyAre() {
        assertEquals("NaN", NumberFormat.of("0.0", false).shown("NaN"));
        assertEquals("12 people", NumberFormat.of("0.0", false).shown("12 people"));
    }
}
