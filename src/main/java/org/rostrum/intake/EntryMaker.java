package org.rostrum.intake;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.rostrum.event.Affiliation;
import org.rostrum.event.Category;
import org.rostrum.event.Entry;
import org.rostrum.event.Field;
import org.rostrum.event.Origin;
import org.rostrum.event.Role;
import org.rostrum.event.Values;
import org.rostrum.reference.Honorific;
import org.rostrum.sheet.Row;
import org.rostrum.sheet.SheetTable;

/** Makes entries of the rows of one table, in their order. */
final class EntryMaker {
    private final Layout layout;
    private final Decisions decisions;
    private final Defaults defaults;
    private final Representation representation;
    private final Remembered<Optional<Honorific>> honorifics = new Remembered<>(Honorific::of);
    private final Remembered<String> sexes;
    private final Remembered<String> roles;
    private final Remembered<String> heads;
    private final HeadPositions headPositions;
    private final Remembered<String> statuses;
    private final Remembered<Optional<Category>> categories;
    private final Remembered<String> dates;
    private final Contacts contacts;
    private final Optional<WorkCell> work;
    private final Blocks blocks;
    private String carried = "";

    EntryMaker(SheetTable table, Layout layout, Decisions decisions) {
        this.layout = layout;
        this.decisions = decisions;
        String language = decisions.language();
        defaults = new Defaults(decisions.options(), language, decisions.on());
        work = WorkCell.of(layout, language);
        contacts = new Contacts(layout, decisions.nameLines());
        blocks = new Blocks(
                table,
                layout,
                !decisions.options().setTo(Meaning.REPRESENTED).isEmpty(),
                decisions.several(),
                decisions.on());
        representation = new Representation(
                codes(Meaning.REPRESENTED), language, Nationality.isRepresented(layout, language), decisions.on());
        sexes = new Remembered<>(cell -> decisions.sexCodes().getOrDefault(Vocabulary.key(cell), ""));
        Map<String, String> roleCodes = codes(Meaning.ROLE);
        roles = new Remembered<>(cell -> word(roleCodes, cell)
                .map(w -> MeaningWords.role(w, language))
                .or(() -> Cells.role(cell, language).map(Role::code))
                .orElse(""));
        headPositions = new HeadPositions(layout, decisions.nameLines(), language);
        Map<String, String> headCodes = codes(Meaning.HEAD_MARK);
        heads = new Remembered<>(cell -> head(word(headCodes, cell).orElse(cell), language));
        Map<String, String> statusCodes = codes(Meaning.STATUS);
        statuses = new Remembered<>(cell -> word(statusCodes, cell)
                .map(w -> MeaningWords.status(w, language))
                .or(() -> Cells.status(cell, language).map(s -> s.code()))
                .orElse(""));
        Map<String, String> categoryCodes = codes(Meaning.CATEGORY);
        categories = new Remembered<>(cell -> word(categoryCodes, cell)
                .flatMap(w -> MeaningWords.category(w, language))
                .or(() -> Cells.category(cell, language)));
        dates = new Remembered<>(
                cell -> Dates.read(JourneyDate.in(cell, decisions.on()), decisions.monthFirst(), decisions.on())
                        .map(LocalDate::toString)
                        .orElse(""));
    }

    private Map<String, String> codes(Meaning meaning) {
        return layout.has(meaning)
                ? decisions
                        .options()
                        .codes(layout.index(meaning), layout.column(meaning).heading())
                : Map.of();
    }

    private static Optional<String> word(Map<String, String> codes, String cell) {
        return codes.isEmpty() ? Optional.empty() : Optional.ofNullable(codes.get(Vocabulary.key(cell)));
    }

    private static String head(String cell, String language) {
        Optional<Boolean> mark = Cells.mark(cell);
        return mark.isPresent()
                ? mark.get() ? Role.HEAD.code() : ""
                : Cells.role(cell, language).map(Role::code).orElse("");
    }

    /** A row that is no entry may still name the country of those below it. */
    void skip(SheetTable.Line line) {
        if (line.isWithin()) {
            represented(line.row());
            blocks.skip(line.row());
        }
    }

    Entry entry(Origin origin, Row row) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        Affiliation affiliation = affiliation(row);
        String email = contacts.email(row);
        PersonName name = name(row, affiliation.country(), email);
        String title = title(row, name);
        Optional<Honorific> honorific = honorific(title);
        values.put(Field.HONORIFIC, honorific.map(Honorific::text).orElse(title));
        values.put(Field.GIVEN_NAME, name.given());
        values.put(Field.FAMILY_NAME, name.family());
        String sexSource = putSex(values, row, honorific);
        values.put(Field.POSITION, position(row));
        values.put(Field.ORGANISATION_KIND, value(row, Meaning.ORGANISATION_KIND));
        values.put(Field.ROLE, role(row));
        values.put(Field.STATUS, known(statuses, value(row, Meaning.STATUS)));
        values.put(Field.EMAIL, email);
        values.put(Field.PHONE, contacts.phone(row));
        values.put(Field.ARRIVAL, known(dates, value(row, Meaning.ARRIVAL)));
        values.put(Field.DEPARTURE, known(dates, value(row, Meaning.DEPARTURE)));
        values.put(Field.REMARKS, value(row, Meaning.REMARKS));
        String organisation = organisation(row);
        values.put(
                Field.ORGANISATION,
                organisation.isEmpty() && !affiliation.organisation().isEmpty() ? affiliation.name() : organisation);
        for (Map.Entry<Field, String> set : defaults.values().entrySet()) {
            if (values.getOrDefault(set.getKey(), "").isEmpty()) {
                values.put(set.getKey(), set.getValue());
            }
        }
        return new Entry(origin, id(row), affiliation, Values.of(values), name.fromCapitals(), sexSource);
    }

    /** The entry of a row that is known not to name one person. */
    Entry nameless(Origin origin, Row row) {
        return new Entry(origin, id(row), affiliation(row), Values.NONE, false, "");
    }

    private String position(Row row) {
        if (work.isPresent()) {
            return work.get().position(value(row, work.get().meaning()));
        }
        if (layout.has(Meaning.POSITION)) {
            return value(row, Meaning.POSITION);
        }
        String cell = layout.cell(row, Meaning.FULL_NAME);
        return layout.has(Meaning.ORGANISATION)
                ? decisions.nameLines().below(cell)
                : decisions.nameLines().position(cell);
    }

    private PersonName name(Row row, String country, String email) {
        String cell = layout.cell(row, Meaning.FULL_NAME);
        String full = CellText.person(decisions.nameLines().name(cell));
        String family = layout.has(Meaning.FAMILY_NAME) ? family(row) : "";
        if (family.isEmpty() && !full.isEmpty()) {
            return FullName.split(full, decisions.names().at(country, email));
        }
        String given = layout.has(Meaning.GIVEN_NAME) ? CellText.person(layout.cell(row, Meaning.GIVEN_NAME)) : "";
        String middle = layout.has(Meaning.MIDDLE_NAME) ? CellText.person(layout.cell(row, Meaning.MIDDLE_NAME)) : "";
        return FullName.ofParts(given, middle, family, country);
    }

    /** The family name with what stands before and behind it in columns of their own. */
    private String family(Row row) {
        String name = CellText.person(layout.cell(row, Meaning.FAMILY_NAME));
        if (!layout.has(Meaning.FAMILY_PREFIX) && !layout.has(Meaning.SECOND_FAMILY_NAME)) {
            return name;
        }
        return CellText.tidy(value(row, Meaning.FAMILY_PREFIX) + " " + name + " "
                + CellText.person(layout.cell(row, Meaning.SECOND_FAMILY_NAME)));
    }

    /** The column first, then the title where there is no sex in the column; says which it was. */
    private String putSex(Map<Field, String> values, Row row, Optional<Honorific> honorific) {
        String sex = layout.has(Meaning.SEX)
                ? known(sexes, value(row, Meaning.SEX))
                : ticked(row).map(mark -> mark == Meaning.MALE_MARK ? "M" : "F").orElse("");
        String byTitle = honorific.map(Honorific::sex).orElse("");
        values.put(Field.SEX, sex.isEmpty() ? byTitle : sex);
        return !sex.isEmpty()
                ? "column"
                : !byTitle.isEmpty() ? "title" : defaults.get(Field.SEX).isEmpty() ? "" : "column";
    }

    /** The form of address: of its column, before the name, or over the column that is ticked. */
    private String title(Row row, PersonName name) {
        String title = (value(row, Meaning.HONORIFIC) + " " + value(row, Meaning.SECOND_HONORIFIC)).strip();
        if (title.isEmpty() && name.honorific().isEmpty()) {
            return ticked(row)
                    .map(mark -> layout.column(mark).heading())
                    .filter(heading -> honorific(heading).isPresent())
                    .orElse("");
        }
        return title.isEmpty() ? name.honorific() : title;
    }

    /** Which of the two columns of the sexes is ticked, if one is. */
    private Optional<Meaning> ticked(Row row) {
        if (!layout.has(Meaning.MALE_MARK) || !layout.has(Meaning.FEMALE_MARK)) {
            return Optional.empty();
        }
        boolean man = isTicked(row, Meaning.MALE_MARK);
        return man == isTicked(row, Meaning.FEMALE_MARK)
                ? Optional.empty()
                : Optional.of(man ? Meaning.MALE_MARK : Meaning.FEMALE_MARK);
    }

    private boolean isTicked(Row row, Meaning mark) {
        return Cells.mark(layout.cell(row, mark)).orElse(false);
    }

    private String role(Row row) {
        String head = layout.has(Meaning.HEAD_MARK) ? heads.get(layout.cell(row, Meaning.HEAD_MARK)) : "";
        if (headPositions.isHead(row)) {
            return Role.HEAD.code();
        }
        String said = head.isEmpty() ? known(roles, value(row, Meaning.ROLE)) : head;
        return said.isEmpty()
                ? decisions
                        .nameLines()
                        .roleInBrackets(layout.cell(row, Meaning.FULL_NAME))
                        .map(Role::code)
                        .orElse("")
                : said;
    }

    private Affiliation affiliation(Row row) {
        Affiliation affiliation = represented(row);
        if (!affiliation.known() && affiliation.name().isEmpty()) {
            affiliation = representation
                    .ofOrganisation(value(row, Meaning.ORGANISATION))
                    .map(Affiliation::of)
                    .orElseGet(defaults::affiliation);
        }
        String category = value(row, Meaning.CATEGORY);
        Optional<Category> stated = category.isEmpty() ? Optional.empty() : categories.get(category);
        Optional<Category> above = stated.isEmpty() ? blocks.category(affiliation) : stated;
        return Representation.inCategory(affiliation, above.or(defaults::category));
    }

    /** Who the row's cell says is represented, or the cell above in a column that is filled only at the start of each block, or the heading of the block or sheet. */
    private Affiliation represented(Row row) {
        String cell =
                layout.has(Meaning.REPRESENTED) ? Representation.spelling(layout.cell(row, Meaning.REPRESENTED)) : "";
        if (decisions.fillDown()) {
            carried = cell.isEmpty() ? carried : cell;
            cell = carried;
        }
        if (cell.isEmpty()) {
            cell = blocks.name();
        } else if (!over(cell).isEmpty()) {
            cell = over(cell);
        }
        return cell.isEmpty() ? Affiliation.NONE : representation.of(cell).affiliation();
    }

    private String over(String represented) {
        return blocks.over(representation.of(represented));
    }

    /** The organisation of its column, or behind the name; without one, the authority that stands in place of the State. */
    private String organisation(Row row) {
        String organisation = work.isPresent()
                ? work.get().organisation(value(row, work.get().meaning()))
                : layout.has(Meaning.ORGANISATION) || layout.has(Meaning.POSITION)
                        ? value(row, Meaning.ORGANISATION)
                        : decisions.nameLines().organisation(layout.cell(row, Meaning.FULL_NAME));
        String represented = organisation.isEmpty() ? value(row, Meaning.REPRESENTED) : "";
        if (represented.isEmpty()) {
            return organisation;
        }
        return over(represented).isEmpty() ? representation.of(represented).body() : represented;
    }

    private Optional<Honorific> honorific(String text) {
        return text.isEmpty() ? Optional.empty() : honorifics.get(text);
    }

    private static String known(Remembered<String> words, String cell) {
        return cell.isEmpty() ? "" : words.get(cell);
    }

    private String value(Row row, Meaning meaning) {
        return layout.has(meaning) ? CellText.value(layout.cell(row, meaning)) : "";
    }

    private long id(Row row) {
        String text = layout.has(Meaning.ID) ? layout.cell(row, Meaning.ID).strip() : "";
        String digits = text.startsWith("p:") ? text.substring(2) : text;
        boolean number =
                !digits.isEmpty() && digits.length() < 18 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Long.parseLong(digits) : 0;
    }
}
