package org.rostrum.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;

/** All commands by their words. Only what the arguments name is built, for a model of all of them costs more than most commands. */
final class Commands {
    /** Global options that take a value, which is no command. */
    private static final Set<String> WITH_VALUE = Set.of("--db", "--event");

    private static final Map<String, Supplier<Object>> ALL = all();

    private Commands() {}

    private static Map<String, Supplier<Object>> all() {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("demo", DemoCommand::new);
        all.put("event", EventCommand::new);
        all.put("event add", EventAddCommand::new);
        all.put("event list", EventListCommand::new);
        all.put("event show", EventShowCommand::new);
        all.put("event set", EventSetCommand::new);
        all.put("event use", EventUseCommand::new);
        all.put("inspect", InspectCommand::new);
        all.put("convert", ConvertCommand::new);
        all.put("import", ImportCommand::new);
        all.put("list", ListCommand::new);
        all.put("list participants", ListParticipantsCommand::new);
        all.put("list delegations", ListDelegationsCommand::new);
        all.put("list countries", ListCountriesCommand::new);
        all.put("list organisations", ListOrganisationsCommand::new);
        all.put("list agenda", ListAgendaCommand::new);
        all.put("show", ShowCommand::new);
        all.put("show participant", ShowParticipantCommand::new);
        all.put("show delegation", ShowDelegationCommand::new);
        all.put("show item", ShowItemCommand::new);
        all.put("find", FindCommand::new);
        all.put("validate", ValidateCommand::new);
        all.put("rules", RulesCommand::new);
        all.put("rules list", RulesListCommand::new);
        all.put("rules show", RulesShowCommand::new);
        all.put("stats", StatsCommand::new);
        all.put("export", ExportCommand::new);
        all.put("export participants", ExportParticipantsCommand::new);
        all.put("export summary", ExportSummaryCommand::new);
        all.put("publish", PublishCommand::new);
        all.put("publish participants", PublishParticipantsCommand::new);
        all.put("participant", ParticipantCommand::new);
        all.put("participant set", ParticipantSetCommand::new);
        all.put("participant withdraw", ParticipantWithdrawCommand::new);
        all.put("undo", UndoCommand::new);
        all.put("completion", CompletionCommand::new);
        all.put("help", HelpCommand::new);
        return all;
    }

    /** The words of every command, a parent before its children. */
    static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    /** The tree, as far as the arguments go down in it; below the last word that is a command, or where a word is none, with everything. */
    static CommandLine tree(Root root, String... args) {
        CommandLine line = new CommandLine(root);
        descend(line, "", words(args));
        return line;
    }

    private static void descend(CommandLine parent, String path, List<String> words) {
        List<String> children = children(path);
        if (children.isEmpty()) {
            return;
        }
        String first = words.isEmpty() ? "" : words.get(0);
        boolean one = children.contains(first) && !first.equals("help") && !first.equals("completion");
        for (String name : one ? List.of(first) : children) {
            String childPath = path.isEmpty() ? name : path + " " + name;
            CommandLine child = new CommandLine(ALL.get(childPath).get());
            descend(child, childPath, one ? words.subList(1, words.size()) : List.of());
            parent.addSubcommand(name, child);
        }
    }

    /** The words that may follow the words of a path. */
    static List<String> children(String path) {
        String start = path.isEmpty() ? "" : path + " ";
        return ALL.keySet().stream().filter(name -> name.startsWith(start)).map(name -> name.substring(start.length())).filter(rest -> !rest.isEmpty() && rest.indexOf(' ') < 0).toList();
    }

    /** The arguments without options: of a command with children, its first is the child. */
    private static List<String> words(String... args) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            if (WITH_VALUE.contains(args[i])) {
                i++;
            } else if (!args[i].startsWith("-")) {
                words.add(args[i]);
            }
        }
        return words;
    }
}
