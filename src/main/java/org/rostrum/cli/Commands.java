package org.rostrum.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;

/** All commands by their words. Only what the arguments name is built, for a model of all of them costs more than most commands. */
final class Commands {
    /** Global options that take a value, which is no command. */
    private static final Set<String> WITH_VALUE = Set.of("--db", "--event", "--wait");

    /** In the order of the help, a parent before its children. */
    private static final List<String> NAMES = List.of(
            "demo",
            "event",
            "event add",
            "event list",
            "event show",
            "event set",
            "event use",
            "inspect",
            "convert",
            "import",
            "imports",
            "imports list",
            "imports show",
            "imports errors",
            "list",
            "list participants",
            "list delegations",
            "list countries",
            "list organisations",
            "list agenda",
            "list speakers",
            "list rooms",
            "list persons",
            "view",
            "view save",
            "view list",
            "view remove",
            "show",
            "show participant",
            "show delegation",
            "show item",
            "find",
            "resolve",
            "validate",
            "rules",
            "rules list",
            "rules show",
            "stats",
            "export",
            "export participants",
            "export agenda",
            "export summary",
            "publish",
            "publish participants",
            "participant",
            "participant add",
            "participant set",
            "participant move",
            "participant withdraw",
            "participant replace",
            "delegation",
            "delegation add",
            "delegation set",
            "delegation order",
            "delegation head",
            "organisation",
            "organisation add",
            "organisation set",
            "organisation merge",
            "organisation alias",
            "agenda",
            "agenda add",
            "agenda set",
            "agenda move",
            "agenda shift",
            "agenda swap",
            "agenda remove",
            "agenda renumber",
            "agenda assign",
            "agenda unassign",
            "agenda release",
            "agenda releases",
            "agenda diff",
            "room",
            "room add",
            "room set",
            "room remove",
            "duplicates",
            "duplicates find",
            "duplicates same",
            "duplicates different",
            "duplicates split",
            "duplicates list",
            "undo",
            "history",
            "history show",
            "why",
            "diff",
            "db",
            "db check",
            "db backup",
            "completion",
            "help");

    private Commands() {}

    /** A new command; a switch, since a table of constructors links all of them at every start. */
    static Object command(String name) {
        return switch (name) {
            case "demo" -> new DemoCommand();
            case "event" -> new EventCommand();
            case "event add" -> new EventAddCommand();
            case "event list" -> new EventListCommand();
            case "event show" -> new EventShowCommand();
            case "event set" -> new EventSetCommand();
            case "event use" -> new EventUseCommand();
            case "inspect" -> new InspectCommand();
            case "convert" -> new ConvertCommand();
            case "import" -> new ImportCommand();
            case "imports" -> new ImportsCommand();
            case "imports list" -> new ImportsListCommand();
            case "imports show" -> new ImportsShowCommand();
            case "imports errors" -> new ImportsErrorsCommand();
            case "list" -> new ListCommand();
            case "list participants" -> new ListParticipantsCommand();
            case "list delegations" -> new ListDelegationsCommand();
            case "list countries" -> new ListCountriesCommand();
            case "list organisations" -> new ListOrganisationsCommand();
            case "list agenda" -> new ListAgendaCommand();
            case "list speakers" -> new ListSpeakersCommand();
            case "list rooms" -> new ListRoomsCommand();
            case "list persons" -> new ListPersonsCommand();
            case "view" -> new ViewCommand();
            case "view save" -> new ViewSaveCommand();
            case "view list" -> new ViewListCommand();
            case "view remove" -> new ViewRemoveCommand();
            case "show" -> new ShowCommand();
            case "show participant" -> new ShowParticipantCommand();
            case "show delegation" -> new ShowDelegationCommand();
            case "show item" -> new ShowItemCommand();
            case "find" -> new FindCommand();
            case "resolve" -> new ResolveCommand();
            case "validate" -> new ValidateCommand();
            case "rules" -> new RulesCommand();
            case "rules list" -> new RulesListCommand();
            case "rules show" -> new RulesShowCommand();
            case "stats" -> new StatsCommand();
            case "export" -> new ExportCommand();
            case "export agenda" -> new ExportAgendaCommand();
            case "export participants" -> new ExportParticipantsCommand();
            case "export summary" -> new ExportSummaryCommand();
            case "publish" -> new PublishCommand();
            case "publish participants" -> new PublishParticipantsCommand();
            case "participant" -> new ParticipantCommand();
            case "participant add" -> new ParticipantAddCommand();
            case "participant replace" -> new ParticipantReplaceCommand();
            case "delegation" -> new DelegationCommand();
            case "delegation add" -> new DelegationAddCommand();
            case "delegation set" -> new DelegationSetCommand();
            case "delegation order" -> new DelegationOrderCommand();
            case "delegation head" -> new DelegationHeadCommand();
            case "participant set" -> new ParticipantSetCommand();
            case "participant move" -> new ParticipantMoveCommand();
            case "participant withdraw" -> new ParticipantWithdrawCommand();
            case "organisation" -> new OrganisationCommand();
            case "organisation add" -> new OrganisationAddCommand();
            case "organisation set" -> new OrganisationSetCommand();
            case "organisation merge" -> new OrganisationMergeCommand();
            case "organisation alias" -> new OrganisationAliasCommand();
            case "agenda" -> new AgendaCommand();
            case "agenda add" -> new AgendaAddCommand();
            case "agenda set" -> new AgendaSetCommand();
            case "agenda move" -> new AgendaMoveCommand();
            case "agenda shift" -> new AgendaShiftCommand();
            case "agenda swap" -> new AgendaSwapCommand();
            case "agenda remove" -> new AgendaRemoveCommand();
            case "agenda renumber" -> new AgendaRenumberCommand();
            case "agenda assign" -> new AgendaAssignCommand();
            case "agenda unassign" -> new AgendaUnassignCommand();
            case "agenda release" -> new AgendaReleaseCommand();
            case "agenda releases" -> new AgendaReleasesCommand();
            case "agenda diff" -> new AgendaDiffCommand();
            case "room" -> new RoomCommand();
            case "room add" -> new RoomAddCommand();
            case "room set" -> new RoomSetCommand();
            case "room remove" -> new RoomRemoveCommand();
            case "duplicates" -> new DuplicatesCommand();
            case "duplicates find" -> new DuplicatesFindCommand();
            case "duplicates same" -> new DuplicatesSameCommand();
            case "duplicates different" -> new DuplicatesDifferentCommand();
            case "duplicates split" -> new DuplicatesSplitCommand();
            case "duplicates list" -> new DuplicatesListCommand();
            case "undo" -> new UndoCommand();
            case "history" -> new HistoryCommand();
            case "history show" -> new HistoryShowCommand();
            case "why" -> new WhyCommand();
            case "diff" -> new DiffCommand();
            case "db" -> new DbCommand();
            case "db check" -> new DbCheckCommand();
            case "db backup" -> new DbBackupCommand();
            case "completion" -> new CompletionCommand();
            case "help" -> new HelpCommand();
            default -> throw new IllegalArgumentException("no such command: " + name);
        };
    }

    /** The words of every command, a parent before its children. */
    static List<String> names() {
        return NAMES;
    }

    /**
     * The tree, as far as the arguments go down in it; below the last word that is a command, or where a word is none, with everything; without any
     * command where only the version is asked for.
     */
    static CommandLine tree(Root root, String... args) {
        CommandLine line = new CommandLine(Models.of(root));
        List<String> words = words(args);
        if (!words.isEmpty() || !List.of(args).contains("--version")) {
            descend(line, "", words);
        }
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
            CommandLine child = new CommandLine(Models.of(command(childPath)));
            descend(child, childPath, one ? words.subList(1, words.size()) : List.of());
            parent.addSubcommand(name, child);
        }
    }

    /** The words that may follow the words of a path. */
    static List<String> children(String path) {
        String start = path.isEmpty() ? "" : path + " ";
        return NAMES.stream()
                .filter(name -> name.startsWith(start))
                .map(name -> name.substring(start.length()))
                .filter(rest -> !rest.isEmpty() && rest.indexOf(' ') < 0)
                .toList();
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
