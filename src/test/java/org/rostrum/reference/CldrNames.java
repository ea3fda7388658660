package org.rostrum.reference;

import com.ibm.icu.impl.ICUData;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import com.ibm.icu.util.UResourceBundleIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The names of countries in Unicode's Common Locale Data Repository, by way of ICU4J. */
final class CldrNames {
    private final Set<String> codes;

    CldrNames(Set<String> codes) {
        this.codes = codes;
    }

    /** A name as one locale has it: default, short or variant. */
    record LocalName(String language, String code, String name) {}

    /** All names in all forms and locales. */
    List<LocalName> all() {
        List<LocalName> names = new ArrayList<>();
        for (ULocale locale : locales()) {
            for (String table : List.of("Countries", "Countries%short", "Countries%variant")) {
                table(locale, table)
                        .forEach((code, name) -> names.add(new LocalName(locale.getLanguage(), code, name)));
            }
        }
        return names;
    }

    /** The default names of each language that has nearly all, by the language's tag. */
    Map<String, Map<String, String>> byLanguage() {
        Map<String, Map<String, String>> byLanguage = new TreeMap<>();
        for (ULocale locale : locales()) {
            if (locale.getCountry().isEmpty() && locale.getVariant().isEmpty()) {
                Map<String, String> names = names(locale);
                if (names.size() > codes.size() * 9 / 10) {
                    byLanguage.put(locale.toLanguageTag(), names);
                }
            }
        }
        return byLanguage;
    }

    /** What languages are called in these languages. */
    Set<String> languageNames(List<String> in) {
        Set<String> names = new TreeSet<>();
        for (String language : in) {
            LocaleDisplayNames display =
                    LocaleDisplayNames.getInstance(new ULocale(language), DisplayContext.NO_SUBSTITUTE);
            for (String named : ULocale.getISOLanguages()) {
                String name = display.languageDisplayName(named);
                if (name != null && !name.equals(named)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private Map<String, String> names(ULocale locale) {
        LocaleDisplayNames display = LocaleDisplayNames.getInstance(locale, DisplayContext.NO_SUBSTITUTE);
        Map<String, String> names = new LinkedHashMap<>();
        for (String code : codes) {
            String name = display.regionDisplayName(code);
            if (name != null && !name.equals(code)) {
                names.put(code, name);
            }
        }
        return names;
    }

    private static List<ULocale> locales() {
        return Arrays.stream(ULocale.getAvailableLocales())
                .sorted(Comparator.comparing(ULocale::toLanguageTag))
                .toList();
    }

    private Map<String, String> table(ULocale locale, String name) {
        Map<String, String> names = new TreeMap<>();
        try {
            UResourceBundleIterator entries = UResourceBundle.getBundleInstance(
                            ICUData.ICU_REGION_BASE_NAME, locale.getName())
                    .get(name)
                    .getIterator();
            while (entries.hasNext()) {
                UResourceBundle entry = entries.next();
                if (codes.contains(entry.getKey()) && !entry.getString().equals(entry.getKey())) {
                    names.put(entry.getKey(), entry.getString());
                }
            }
        } catch (MissingResourceException e) {
            return Map.of(); // the locale has no names of this form
        }
        return names;
    }
}
