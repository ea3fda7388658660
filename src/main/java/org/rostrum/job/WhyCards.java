package org.rostrum.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rostrum.event.AgendaField;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.Condition;
import org.rostrum.event.Event;
import org.rostrum.event.Field;
import org.rostrum.event.Participant;
import org.rostrum.event.Query;
import org.rostrum.job.Why.Step;
import org.rostrum.store.Database;
import org.rostrum.table.Column;
import org.rostrum.table.ResultTable;
import org.rostrum.table.RowSource;
import org.rostrum.text.Nearest;
import org.rostrum.text.UserError;

/** Where values came from: of one field whole, or of all fields a line each. */
public final class WhyCards {
    private WhyCards() {}

    /**
     * How one field got its value: {@code field, value}, a line for each fact.
     *
     * @param subject a participant as it is named everywhere, or {@code item:4(a)}
     * @param field any column of the list of participants or {@code remarks}; of an item those of the agenda
     * @throws UserError (USAGE) when the subject or the field means nothing that is there
     */
    public static ResultTable of(Database database, Event event, String subject, String field) {
        List<List<String>> facts = new ArrayList<>();
        if (subject.startsWith(Cards.ITEM)) {
            AgendaItem item = Cards.itemNamed(database, event, subject);
            String name = known(field, itemFields());
            facts(facts, Why.of(database, item), name, value(item, name));
        } else {
            Participant person = Persons.registration(database, event, subject);
            String name = known(field, participantFields());
            facts(facts, Why.of(database, person), name, value(database, event, person, name));
        }
        return new ResultTable(List.of(Column.text("field"), Column.text("value")), RowSource.of(facts));
    }

    private static List<String> participantFields() {
        List<String> fields = new ArrayList<>(Query.COLUMNS);
        fields.add(Field.REMARKS.code());
        return fields;
    }

    private static List<String> itemFields() {
        List<String> fields = new ArrayList<>();
        for (AgendaField field : AgendaField.values()) {
            fields.add(field.code());
        }
        for (AgendaRole.Kind kind : AgendaRole.Kind.values()) {
            fields.add(kind.code());
        }
        return fields;
    }

    private static String known(String field, List<String> fields) {
        String wanted = field.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        if (!fields.contains(wanted)) {
            throw new UserError(
                    UserError.Kind.USAGE, "there is no field “" + field.strip() + "”", Nearest.hint(wanted, fields));
        }
        return wanted;
    }

    /** What the log calls a column of the list: country and category are the delegation's. */
    private static String logged(String field) {
        return field.equals("category") ? "delegation" : said(field);
    }

    /** What is asked of lists about a column: they name a country or organisation. */
    private static String said(String field) {
        return field.equals("country") || field.equals("country_name") ? "delegation" : field;
    }

    private static String value(Database database, Event event, Participant person, String field) {
        if (field.equals(Field.REMARKS.code())) {
            return person.values().get(Field.REMARKS);
        }
        List<String> found = new ArrayList<>();
        Query query = Query.everybody()
                .withColumns(List.of(field))
                .withAll(true)
                .withWhere(List.of(Condition.parse("id=" + person.id(), Query.COLUMNS)));
        database.participants(event).forEach(query, row -> found.addAll(row));
        return found.get(0);
    }

    private static String value(AgendaItem item, String field) {
        Optional<AgendaField> known = AgendaField.named(field);
        return known.isPresent()
                ? known.get().of(item)
                : item.roles().stream()
                        .filter(role -> role.kind().code().equals(field))
                        .map(AgendaRole::name)
                        .collect(Collectors.joining("; "));
    }

    private static void facts(List<List<String>> facts, Why why, String field, String value) {
        facts.add(List.of("about", why.who()));
        facts.add(List.of("field", field));
        facts.add(List.of("value", value));
        if (field.equals("id") || field.equals("source")) {
            why.brought()
                    .ifPresent(write -> facts.add(List.of(
                            "brought_by",
                            write.number() + ", " + write.command() + " (" + write.actor() + ", " + write.at() + ")")));
            why.latest().ifPresent(row -> facts.add(List.of("latest_list", row.write() + ", " + row.origin())));
            return;
        }
        List<Step> steps = steps(why, field);
        if (steps.isEmpty()) {
            facts.add(List.of("rule", unsaid(field, value)));
            return;
        }
        facts(facts, steps.get(0));
        why.confirmed(said(field), steps.get(0).to(), steps.get(0).write().number())
                .forEach(list -> facts.add(List.of("confirmed_by", list)));
        earlier(facts, steps);
    }

    /** The last one first; what is the delegation's is what people have made of that, too. */
    private static List<Step> steps(Why why, String field) {
        List<Step> steps = why.steps(logged(field), said(field));
        return logged(field).equals("delegation") ? why.delegationSteps(field, steps) : steps;
    }

    private static void facts(List<List<String>> facts, Step step) {
        if (step.sent().isPresent()) {
            SentValue sent = step.sent().get();
            if (sent.hasCell()) {
                facts.add(List.of("as_sent", sent.text()));
                facts.add(List.of("from", sent.source() + ", " + sent.called()));
                facts.add(List.of("read_as", sent.meaning()));
            } else if (!sent.source().isEmpty()) {
                facts.add(List.of("from", sent.source()));
            }
            facts.add(List.of("rule", sent.rule()));
        } else {
            facts.add(List.of("rule", "by hand"));
        }
        facts.add(List.of("write", step.by()));
    }

    /** What the field was before, the latest value first. */
    private static void earlier(List<List<String>> facts, List<Step> steps) {
        for (int i = 1; i < steps.size(); i++) {
            Step step = steps.get(i);
            facts.add(List.of(
                    "before",
                    Histories.shown(step.to()) + ": "
                            + step.sent().map(SentValue::sentence).orElse("by hand") + "; write " + step.by()));
        }
        Step first = steps.get(steps.size() - 1);
        if (!first.from().isEmpty()) {
            facts.add(List.of("before", first.from()));
        }
    }

    private static String unsaid(String field, String value) {
        if (value.isEmpty()) {
            return "no list and nobody has said it";
        }
        return field.equals("role")
                ? "no list says a role: counted as delegate"
                : "no write that stands has changed it";
    }

    /** All fields that have a value: {@code field, value, as_sent, source, column, heading, rule, write, at, actor, command}. */
    public static ResultTable participant(Database database, Event event, String text) {
        Participant person = Persons.registration(database, event, text);
        Why why = Why.of(database, person);
        List<List<String>> rows = new ArrayList<>();
        for (String field : participantFields()) {
            String value = value(database, event, person, field);
            if (!value.isEmpty() && !field.equals("id") && !field.equals("source")) {
                rows.add(row(why, field, value));
            }
        }
        return table(rows);
    }

    /** The same of an agenda item. */
    public static ResultTable item(Database database, Event event, String text) {
        AgendaItem item = Cards.itemNamed(database, event, text);
        Why why = Why.of(database, item);
        List<List<String>> rows = new ArrayList<>();
        for (String field : itemFields()) {
            String value = value(item, field);
            if (!value.isEmpty()) {
                rows.add(row(why, field, value));
            }
        }
        return table(rows);
    }

    private static ResultTable table(List<List<String>> rows) {
        return new ResultTable(
                List.of(
                        Column.text("field"),
                        Column.text("value"),
                        Column.text("as_sent"),
                        Column.text("source"),
                        Column.text("column"),
                        Column.text("heading"),
                        Column.text("rule"),
                        Column.integer("write"),
                        Column.text("at"),
                        Column.text("actor"),
                        Column.text("command")),
                RowSource.of(rows));
    }

    private static List<String> row(Why why, String field, String value) {
        Optional<Step> step = why.steps(logged(field), said(field)).stream().findFirst();
        SentValue sent = step.flatMap(Step::sent)
                .orElse(SentValue.none("", step.isPresent() ? "by hand" : unsaid(field, value)));
        return List.of(
                field,
                value,
                sent.text(),
                sent.source(),
                sent.column(),
                sent.heading(),
                sent.rule(),
                step.map(s -> Long.toString(s.write().number())).orElse(""),
                step.map(s -> s.write().at().toString()).orElse(""),
                step.map(s -> s.write().actor()).orElse(""),
                step.map(s -> s.write().command()).orElse(""));
    }

    /** For people: {@code field, value, why}, the last in a sentence; what follows from the delegation alone is left out. */
    public static ResultTable forPeople(ResultTable table) {
        return new ResultTable(
                List.of(Column.text("field"), Column.text("value"), Column.text("why")),
                out -> table.rows().forEach(row -> {
                    if (!row.get(0).startsWith("country")) {
                        out.accept(sentence(row));
                    }
                }));
    }

    private static List<String> sentence(List<String> row) {
        SentValue sent = new SentValue(row.get(2), row.get(3), row.get(4), row.get(5), "", row.get(6));
        String write = row.get(7).isEmpty() ? "" : " (write " + row.get(7) + ")";
        return List.of(row.get(0), row.get(1), sent.shortSentence() + write);
    }
}
