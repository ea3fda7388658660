package org.rostrum.cli;

import java.util.List;
import java.util.Optional;
import org.rostrum.cli.CommandModel.Fields;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;

/** The models of all commands: generated from their annotations, see {@link CommandModel}. */
@SuppressWarnings("unchecked")
final class Models {
    private Models() {}

    /** The model of a command, which is bound to the object; that of its annotations where none was generated yet. */
    static CommandSpec of(Object command) {
        return switch (command.getClass().getSimpleName()) {
            case "Root" -> root((Root) command);
            case "DemoCommand" -> demo((DemoCommand) command);
            case "EventCommand" -> event((EventCommand) command);
            case "EventAddCommand" -> eventAdd((EventAddCommand) command);
            case "EventListCommand" -> eventList((EventListCommand) command);
            case "EventShowCommand" -> eventShow((EventShowCommand) command);
            case "EventSetCommand" -> eventSet((EventSetCommand) command);
            case "EventUseCommand" -> eventUse((EventUseCommand) command);
            case "InspectCommand" -> inspect((InspectCommand) command);
            case "ConvertCommand" -> convert((ConvertCommand) command);
            case "ImportCommand" -> importCommand((ImportCommand) command);
            case "ImportsCommand" -> imports((ImportsCommand) command);
            case "ImportsListCommand" -> importsList((ImportsListCommand) command);
            case "ImportsShowCommand" -> importsShow((ImportsShowCommand) command);
            case "ImportsErrorsCommand" -> importsErrors((ImportsErrorsCommand) command);
            case "ListCommand" -> list((ListCommand) command);
            case "ListParticipantsCommand" -> listParticipants((ListParticipantsCommand) command);
            case "ListDelegationsCommand" -> listDelegations((ListDelegationsCommand) command);
            case "ListCountriesCommand" -> listCountries((ListCountriesCommand) command);
            case "ListOrganisationsCommand" -> listOrganisations((ListOrganisationsCommand) command);
            case "ListAgendaCommand" -> listAgenda((ListAgendaCommand) command);
            case "ListSpeakersCommand" -> listSpeakers((ListSpeakersCommand) command);
            case "ListRoomsCommand" -> listRooms((ListRoomsCommand) command);
            case "ListPersonsCommand" -> listPersons((ListPersonsCommand) command);
            case "ViewCommand" -> view((ViewCommand) command);
            case "ViewSaveCommand" -> viewSave((ViewSaveCommand) command);
            case "ViewListCommand" -> viewList((ViewListCommand) command);
            case "ViewRemoveCommand" -> viewRemove((ViewRemoveCommand) command);
            case "ShowCommand" -> show((ShowCommand) command);
            case "ShowParticipantCommand" -> showParticipant((ShowParticipantCommand) command);
            case "ShowDelegationCommand" -> showDelegation((ShowDelegationCommand) command);
            case "ShowItemCommand" -> showItem((ShowItemCommand) command);
            case "FindCommand" -> find((FindCommand) command);
            case "ResolveCommand" -> resolve((ResolveCommand) command);
            case "ValidateCommand" -> validate((ValidateCommand) command);
            case "RulesCommand" -> rules((RulesCommand) command);
            case "RulesListCommand" -> rulesList((RulesListCommand) command);
            case "RulesShowCommand" -> rulesShow((RulesShowCommand) command);
            case "RulesSetCommand" -> rulesSet((RulesSetCommand) command);
            case "RulesWaiveCommand" -> rulesWaive((RulesWaiveCommand) command);
            case "RulesUnwaiveCommand" -> rulesUnwaive((RulesUnwaiveCommand) command);
            case "RulesWaiversCommand" -> rulesWaivers((RulesWaiversCommand) command);
            case "StatsCommand" -> stats((StatsCommand) command);
            case "ExportCommand" -> export((ExportCommand) command);
            case "ExportParticipantsCommand" -> exportParticipants((ExportParticipantsCommand) command);
            case "ExportAgendaCommand" -> exportAgenda((ExportAgendaCommand) command);
            case "ExportSummaryCommand" -> exportSummary((ExportSummaryCommand) command);
            case "PublishCommand" -> publish((PublishCommand) command);
            case "PublishParticipantsCommand" -> publishParticipants((PublishParticipantsCommand) command);
            case "ParticipantCommand" -> participant((ParticipantCommand) command);
            case "ParticipantAddCommand" -> participantAdd((ParticipantAddCommand) command);
            case "ParticipantSetCommand" -> participantSet((ParticipantSetCommand) command);
            case "ParticipantMoveCommand" -> participantMove((ParticipantMoveCommand) command);
            case "ParticipantWithdrawCommand" -> participantWithdraw((ParticipantWithdrawCommand) command);
            case "ParticipantReplaceCommand" -> participantReplace((ParticipantReplaceCommand) command);
            case "DelegationCommand" -> delegation((DelegationCommand) command);
            case "DelegationAddCommand" -> delegationAdd((DelegationAddCommand) command);
            case "DelegationSetCommand" -> delegationSet((DelegationSetCommand) command);
            case "DelegationOrderCommand" -> delegationOrder((DelegationOrderCommand) command);
            case "DelegationHeadCommand" -> delegationHead((DelegationHeadCommand) command);
            case "OrganisationCommand" -> organisation((OrganisationCommand) command);
            case "OrganisationAddCommand" -> organisationAdd((OrganisationAddCommand) command);
            case "OrganisationSetCommand" -> organisationSet((OrganisationSetCommand) command);
            case "OrganisationMergeCommand" -> organisationMerge((OrganisationMergeCommand) command);
            case "OrganisationAliasCommand" -> organisationAlias((OrganisationAliasCommand) command);
            case "AgendaCommand" -> agenda((AgendaCommand) command);
            case "AgendaOfCommand" -> agendaOf((AgendaOfCommand) command);
            case "AgendaNowCommand" -> agendaNow((AgendaNowCommand) command);
            case "AgendaAddCommand" -> agendaAdd((AgendaAddCommand) command);
            case "AgendaSetCommand" -> agendaSet((AgendaSetCommand) command);
            case "AgendaMoveCommand" -> agendaMove((AgendaMoveCommand) command);
            case "AgendaShiftCommand" -> agendaShift((AgendaShiftCommand) command);
            case "AgendaSwapCommand" -> agendaSwap((AgendaSwapCommand) command);
            case "AgendaRemoveCommand" -> agendaRemove((AgendaRemoveCommand) command);
            case "AgendaRenumberCommand" -> agendaRenumber((AgendaRenumberCommand) command);
            case "AgendaAssignCommand" -> agendaAssign((AgendaAssignCommand) command);
            case "AgendaUnassignCommand" -> agendaUnassign((AgendaUnassignCommand) command);
            case "AgendaReleaseCommand" -> agendaRelease((AgendaReleaseCommand) command);
            case "AgendaReleasesCommand" -> agendaReleases((AgendaReleasesCommand) command);
            case "AgendaDiffCommand" -> agendaDiff((AgendaDiffCommand) command);
            case "RoomCommand" -> room((RoomCommand) command);
            case "RoomAddCommand" -> roomAdd((RoomAddCommand) command);
            case "RoomSetCommand" -> roomSet((RoomSetCommand) command);
            case "RoomRemoveCommand" -> roomRemove((RoomRemoveCommand) command);
            case "DuplicatesCommand" -> duplicates((DuplicatesCommand) command);
            case "DuplicatesFindCommand" -> duplicatesFind((DuplicatesFindCommand) command);
            case "DuplicatesSameCommand" -> duplicatesSame((DuplicatesSameCommand) command);
            case "DuplicatesDifferentCommand" -> duplicatesDifferent((DuplicatesDifferentCommand) command);
            case "DuplicatesSplitCommand" -> duplicatesSplit((DuplicatesSplitCommand) command);
            case "DuplicatesListCommand" -> duplicatesList((DuplicatesListCommand) command);
            case "UndoCommand" -> undo((UndoCommand) command);
            case "HistoryCommand" -> history((HistoryCommand) command);
            case "HistoryShowCommand" -> historyShow((HistoryShowCommand) command);
            case "WhyCommand" -> why((WhyCommand) command);
            case "DiffCommand" -> diff((DiffCommand) command);
            case "DbCommand" -> db((DbCommand) command);
            case "DbCheckCommand" -> dbCheck((DbCheckCommand) command);
            case "DbBackupCommand" -> dbBackup((DbBackupCommand) command);
            case "CompletionCommand" -> completion((CompletionCommand) command);
            case "HelpCommand" -> help((HelpCommand) command);
            default -> CommandSpec.forAnnotatedObject(command);
        };
    }

    private static CommandSpec root(Root c) {
        CommandSpec spec = CommandModel.of(c, "rostrum", new String[] {"Turns the registration spreadsheets of a meeting into lists, an agenda, documents and statistics."}, new String[] {"", "Start with: rostrum demo    More about a command: rostrum COMMAND --help", "", "Exit codes: 0 done, 1 findings or a decision needed, 2 usage, 3 input refused,", "  4 plan outdated, 5 database, 6 output, 70 a bug of ours, 130 interrupted."});
        spec.versionProvider(new Root.Version());
        Fields own = new RootFields(c);
        own.addTo(spec, 0, 1, 2, 3, 4, 5, 6, 7);
        return spec;
    }

    private static CommandSpec demo(DemoCommand c) {
        CommandSpec spec = CommandModel.of(c, "demo", new String[] {"Walk through the main job on a small event, with real output."}, new String[] {"", "Makes the folder with the lists of an invented event and runs the commands that", "a person would type.", "", "Example:", "  rostrum demo practice"});
        c.spec = spec;
        Fields own = new DemoCommandFields(c);
        own.addTo(spec, 0);
        return spec;
    }

    private static CommandSpec event(EventCommand c) {
        CommandSpec spec = CommandModel.of(c, "event", new String[] {"Add, list, show, change or choose events."}, new String[] {});
        c.spec = spec;
        return spec;
    }

    private static CommandSpec eventAdd(EventAddCommand c) {
        CommandSpec spec = CommandModel.of(c, "add", new String[] {"Add an event. The first one creates the database."}, new String[] {"", "Example:", "  rostrum event add RIGA2011 --title 'Meeting of training officers' --place Riga \\", "    --from 2011-03-01 --to 2011-03-02 --zone Europe/Riga --house osce"});
        c.spec = spec;
        Fields own = new EventAddCommandFields(c);
        c.facts = new EventOptions();
        Fields facts = new EventOptionsFields(c.facts);
        own.addTo(spec, 0);
        facts.addTo(spec, 0, 1, 2, 3, 4, 5, 6, 7);
        return spec;
    }

    private static CommandSpec eventList(EventListCommand c) {
        CommandSpec spec = CommandModel.of(c, "list", new String[] {"List the events of the database."}, new String[] {"", "Example:", "  rostrum event list --format json"});
        c.spec = spec;
        c.output = new OutputOptions();
        Fields output = new OutputOptionsFields(c.output);
        output.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec eventShow(EventShowCommand c) {
        CommandSpec spec = CommandModel.of(c, "show", new String[] {"Show the facts of an event."}, new String[] {"", "Example:", "  rostrum event show RIGA2011"});
        c.spec = spec;
        Fields own = new EventShowCommandFields(c);
        c.output = new OutputOptions();
        Fields output = new OutputOptionsFields(c.output);
        own.addTo(spec, 0);
        output.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec eventSet(EventSetCommand c) {
        CommandSpec spec = CommandModel.of(c, "set", new String[] {"Change the facts of an event."}, new String[] {"", "Example:", "  rostrum event set --place 'Riga, House of Congress' --to 2011-03-03"});
        c.spec = spec;
        Fields own = new EventSetCommandFields(c);
        c.facts = new EventOptions();
        Fields facts = new EventOptionsFields(c.facts);
        own.addTo(spec, 0);
        facts.addTo(spec, 0, 1, 2, 3, 4, 5, 6, 7);
        return spec;
    }

    private static CommandSpec eventUse(EventUseCommand c) {
        CommandSpec spec = CommandModel.of(c, "use", new String[] {"Choose the event that commands mean when --event is not given."}, new String[] {"", "Example:", "  rostrum event use RIGA2011"});
        c.spec = spec;
        Fields own = new EventUseCommandFields(c);
        own.addTo(spec, 0);
        return spec;
    }

    private static CommandSpec inspect(InspectCommand c) {
        CommandSpec spec = CommandModel.of(c, "inspect", new String[] {"Say how a spreadsheet would be read.", "Encoding, heading and the meaning of each column, with the evidence. Nothing is", "written."}, new String[] {"", "Examples:", "  rostrum inspect registrations.xlsx", "  rostrum inspect list.csv --map 'Family=family_name' --format json"});
        c.spec = spec;
        Fields own = new InspectCommandFields(c);
        c.sheets = new SheetOptions();
        Fields sheets = new SheetOptionsFields(c.sheets);
        c.mapping = new MappingOption();
        Fields mapping = new MappingOptionFields(c.mapping);
        c.output = new OutputOptions();
        Fields output = new OutputOptionsFields(c.output);
        own.addTo(spec, 0);
        sheets.addTo(spec, 0, 1);
        mapping.addTo(spec, 0, 1, 2);
        output.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec convert(ConvertCommand c) {
        CommandSpec spec = CommandModel.of(c, "convert", new String[] {"Turn any spreadsheet into clean CSV.", "UTF-8, commas, the table as it stands without title rows. A sheet that is", "not one clear table (a form, several blocks) is kept whole.", "What is left out is said, with the reason."}, new String[] {"", "With --output-dir each sheet becomes a file there: list.xlsx gives", "list.xlsx.1-Sheet1.csv, with the number that --sheet takes too. Without it,", "one sheet goes to standard output.", "", "Examples:", "  rostrum convert list.xlsx --output-dir csv", "  rostrum convert list.ods > list.csv", "  rostrum convert list.ods --whole > sheet.csv"});
        c.spec = spec;
        Fields own = new ConvertCommandFields(c);
        c.sheets = new SheetOptions();
        Fields sheets = new SheetOptionsFields(c.sheets);
        own.addTo(spec, 0);
        sheets.addTo(spec, 0, 1);
        own.addTo(spec, 1, 2);
        return spec;
    }

    private static CommandSpec importCommand(ImportCommand c) {
        CommandSpec spec = CommandModel.of(c, "import", new String[] {"Take in a list of participants or an agenda.", "Shows the plan, then carries it out when nothing needs a decision."}, new String[] {"", "All files of one command are one list. The plan is shown before anything is", "kept; 'rostrum undo' takes the import back.", "", "Examples:", "  rostrum import registrations.xlsx --dry-run", "  rostrum import registrations.xlsx --sync --plan week3.jsonl", "  rostrum import --apply week3.jsonl", "  rostrum import agenda.csv --as agenda"});
        c.spec = spec;
        Fields own = new ImportCommandFields(c);
        c.planning = new PlanningOptions();
        Fields planning = new PlanningOptionsFields(c.planning);
        c.sheets = new SheetOptions();
        Fields sheets = new SheetOptionsFields(c.sheets);
        c.mapping = new MappingOption();
        Fields mapping = new MappingOptionFields(c.mapping);
        own.addTo(spec, 0, 1, 2, 3, 4, 5);
        planning.addTo(spec, 0, 1, 2, 3, 4, 5, 6, 7, 8);
        sheets.addTo(spec, 0, 1);
        mapping.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec imports(ImportsCommand c) {
        CommandSpec spec = CommandModel.of(c, "imports", new String[] {"What was imported, and what could not be taken in."}, new String[] {});
        c.spec = spec;
        return spec;
    }

    private static CommandSpec importsList(ImportsListCommand c) {
        CommandSpec spec = CommandModel.of(c, "list", new String[] {"List the imports: number, when, who, files, counts, and whether they stand."}, new String[] {"", "Example:", "  rostrum imports list"});
        c.spec = spec;
        c.options = new ListOptions();
        Fields options = new ListOptionsFields(c.options);
        c.output = new OutputOptions();
        Fields output = new OutputOptionsFields(c.output);
        options.addTo(spec, 0, 1, 2, 3);
        output.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec importsShow(ImportsShowCommand c) {
        CommandSpec spec = CommandModel.of(c, "show", new String[] {"Show one import whole: how it was read, and every row that nothing was made of."}, new String[] {"", "For people ten rows of each kind are named; --verbose and the other formats name all.", "", "Example:", "  rostrum imports show 2"});
        c.spec = spec;
        Fields own = new ImportsShowCommandFields(c);
        c.output = new OutputOptions();
        Fields output = new OutputOptionsFields(c.output);
        own.addTo(spec, 0);
        output.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec importsErrors(ImportsErrorsCommand c) {
        CommandSpec spec = CommandModel.of(c, "errors", new String[] {"Give back the rows with cells that could not be taken in, as sent, as a spreadsheet.", "Correct them and import the file: the right participants are changed."}, new String[] {"", "The last column says what is the matter; rostrum_id says whom a row names. Keep", "these columns: 'import' knows them.", "Sheets with the same columns make one table; else --sheet takes one of them.", "", "Examples:", "  rostrum imports errors 2 --format xlsx --output errors.xlsx", "  rostrum import errors.xlsx"});
        c.spec = spec;
        Fields own = new ImportsErrorsCommandFields(c);
        c.output = new OutputOptions();
        Fields output = new OutputOptionsFields(c.output);
        own.addTo(spec, 0, 1);
        output.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec list(ListCommand c) {
        CommandSpec spec = CommandModel.of(c, "list", new String[] {"List participants, delegations, organisations … or the agenda."}, new String[] {});
        c.spec = spec;
        return spec;
    }

    private static CommandSpec listParticipants(ListParticipantsCommand c) {
        CommandSpec spec = CommandModel.of(c, "participants", new String[] {"List participants.", "By category, by delegation as the house orders them, head first."}, new String[] {"", "Examples:", "  rostrum list participants --by country", "  rostrum list participants --where 'delegation=Latvia' --columns +email", "  rostrum list participants --where 'arrival<=2010-10-19' --sort family_name", "  rostrum list participants --view hotel --format csv", "", "The organisation is left out of tables of fewer than 100 columns."});
        c.spec = spec;
        Fields own = new ListParticipantsCommandFields(c);
        c.options = new ListOptions();
        Fields options = new ListOptionsFields(c.options);
        c.output = new OutputOptions();
        Fields output = new OutputOptionsFields(c.output);
        own.addTo(spec, 0, 1);
        options.addTo(spec, 0, 1, 2, 3);
        output.addTo(spec, 0, 1, 2);
        own.addTo(spec, 2);
        return spec;
    }

    private static CommandSpec listDelegations(ListDelegationsCommand c) {
        CommandSpec spec = CommandModel.of(c, "delegations", new String[] {"List delegations with their numbers of participants."}, new String[] {"", "They stand in the protocol order (--sort protocol): that of the house, but for", "what delegation order has put elsewhere. A table leaves out ids and codes.", "", "Examples:", "  rostrum list delegations", "  rostrum list delegations --where 'participants>=5' --format csv"});
        c.spec = spec;
        c.options = new ListOptions();
        Fields options = new ListOptionsFields(c.options);
        c.output = new OutputOptions();
        Fields output = new OutputOptionsFields(c.output);
        options.addTo(spec, 0, 1, 2, 3);
        output.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec listCountries(ListCountriesCommand c) {
        CommandSpec spec = CommandModel.of(c, "countries", new String[] {"List countries with their numbers of participants."}, new String[] {"", "Example:", "  rostrum list countries --format md"});
        c.spec = spec;
        c.options = new ListOptions();
        Fields options = new ListOptionsFields(c.options);
        c.output = new OutputOptions();
        Fields output = new OutputOptionsFields(c.output);
        options.addTo(spec, 0, 1, 2, 3);
        output.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec listOrganisations(ListOrganisationsCommand c) {
        CommandSpec spec = CommandModel.of(c, "organisations", new String[] {"List organisations with their numbers of participants."}, new String[] {"", "A table leaves out ids and categories.", "", "Examples:", "  rostrum list organisations", "  rostrum list organisations --where delegation=Latvia --format csv"});
        c.spec = spec;
        c.options = new ListOptions();
        Fields options = new ListOptionsFields(c.options);
        c.output = new OutputOptions();
        Fields output = new OutputOptionsFields(c.output);
        options.addTo(spec, 0, 1, 2, 3);
        output.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec listAgenda(ListAgendaCommand c) {
        CommandSpec spec = CommandModel.of(c, "agenda", new String[] {"List the agenda in the order of time.", "For people a timetable, with what goes on at the same time side by side where the terminal is wide enough; with --columns or --sort, and in every other format, a table."}, new String[] {"", "Examples:", "  rostrum list agenda", "  rostrum list agenda --where day=2010-10-20 --where 'room=Amber Room'", "  rostrum list agenda --format csv"});
        c.spec = spec;
        c.options = new ListOptions();
        Fields options = new ListOptionsFields(c.options);
        c.output = new OutputOptions();
        Fields output = new OutputOptionsFields(c.output);
        options.addTo(spec, 0, 1, 2, 3);
        output.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec listSpeakers(ListSpeakersCommand c) {
        CommandSpec spec = CommandModel.of(c, "speakers", new String[] {"List whoever is on the agenda, a line for each role.", "With the delegation of the participant who is meant, or what is written on the agenda while that is not known."}, new String[] {"", "Examples:", "  rostrum list speakers", "  rostrum list speakers --where role=moderator,chair", "  rostrum list speakers --where participant= --columns name,number,evidence"});
        c.spec = spec;
        c.options = new ListOptions();
        Fields options = new ListOptionsFields(c.options);
        c.output = new OutputOptions();
        Fields output = new OutputOptionsFields(c.output);
        options.addTo(spec, 0, 1, 2, 3);
        output.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec listRooms(ListRoomsCommand c) {
        CommandSpec spec = CommandModel.of(c, "rooms", new String[] {"List the rooms of the agenda, with how many people they hold and how long they are in use."}, new String[] {"", "Examples:", "  rostrum list rooms", "  rostrum list rooms --where 'capacity<50' --format csv"});
        c.spec = spec;
        c.options = new ListOptions();
        Fields options = new ListOptionsFields(c.options);
        c.output = new OutputOptions();
        Fields output = new OutputOptionsFields(c.output);
        options.addTo(spec, 0, 1, 2, 3);
        output.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec listPersons(ListPersonsCommand c) {
        CommandSpec spec = CommandModel.of(c, "persons", new String[] {"List people who are registered for several events."}, new String[] {"", "rostrum duplicates find --across proposes them, rostrum duplicates same links them.", "", "Example:", "  rostrum list persons"});
        c.spec = spec;
        c.options = new ListOptions();
        Fields options = new ListOptionsFields(c.options);
        c.output = new OutputOptions();
        Fields output = new OutputOptionsFields(c.output);
        options.addTo(spec, 0, 1, 2, 3);
        output.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec view(ViewCommand c) {
        CommandSpec spec = CommandModel.of(c, "view", new String[] {"Save a list of participants under a name."}, new String[] {});
        c.spec = spec;
        return spec;
    }

    private static CommandSpec viewSave(ViewSaveCommand c) {
        CommandSpec spec = CommandModel.of(c, "save", new String[] {"Save columns, conditions and order under a name; 'list participants --view NAME' lists so."}, new String[] {"", "The columns stay the same in the same order, whatever rostrum shows usually. A view serves all events of the database.", "", "Examples:", "  rostrum view save hotel --columns family_name,given_name,arrival,departure --sort arrival", "  rostrum view save badges --columns honorific,given_name,family_name,delegation --where status=accredited", "  rostrum list participants --view hotel --format csv"});
        c.spec = spec;
        Fields own = new ViewSaveCommandFields(c);
        own.addTo(spec, 0, 1, 2, 3, 4);
        return spec;
    }

    private static CommandSpec viewList(ViewListCommand c) {
        CommandSpec spec = CommandModel.of(c, "list", new String[] {"List the saved views."}, new String[] {"", "Example:", "  rostrum view list"});
        c.spec = spec;
        c.options = new ListOptions();
        Fields options = new ListOptionsFields(c.options);
        c.output = new OutputOptions();
        Fields output = new OutputOptionsFields(c.output);
        options.addTo(spec, 0, 1, 2, 3);
        output.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec viewRemove(ViewRemoveCommand c) {
        CommandSpec spec = CommandModel.of(c, "remove", new String[] {"Take a saved view away; nobody is removed from the list."}, new String[] {"", "Example:", "  rostrum view remove hotel"});
        c.spec = spec;
        Fields own = new ViewRemoveCommandFields(c);
        own.addTo(spec, 0);
        return spec;
    }

    private static CommandSpec show(ShowCommand c) {
        CommandSpec spec = CommandModel.of(c, "show", new String[] {"Show one participant, delegation or agenda item whole."}, new String[] {});
        c.spec = spec;
        return spec;
    }

    private static CommandSpec showParticipant(ShowParticipantCommand c) {
        CommandSpec spec = CommandModel.of(c, "participant", new String[] {"Show one participant whole."}, new String[] {"", "Examples:", "  rostrum show participant 17", "  rostrum show participant p17@example.org", "  rostrum show participant 17 --why"});
        c.spec = spec;
        Fields own = new ShowParticipantCommandFields(c);
        c.output = new OutputOptions();
        Fields output = new OutputOptionsFields(c.output);
        own.addTo(spec, 0, 1);
        output.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec showDelegation(ShowDelegationCommand c) {
        CommandSpec spec = CommandModel.of(c, "delegation", new String[] {"Show one delegation whole."}, new String[] {"", "Examples:", "  rostrum show delegation Latvia", "  rostrum show delegation LV"});
        c.spec = spec;
        Fields own = new ShowDelegationCommandFields(c);
        c.output = new OutputOptions();
        Fields output = new OutputOptionsFields(c.output);
        own.addTo(spec, 0);
        output.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec showItem(ShowItemCommand c) {
        CommandSpec spec = CommandModel.of(c, "item", new String[] {"Show one agenda item whole."}, new String[] {"", "Examples:", "  rostrum show item '4(a)'", "  rostrum show item id:7", "  rostrum show item 2 --why"});
        c.spec = spec;
        Fields own = new ShowItemCommandFields(c);
        c.output = new OutputOptions();
        Fields output = new OutputOptionsFields(c.output);
        own.addTo(spec, 0, 1);
        output.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec find(FindCommand c) {
        CommandSpec spec = CommandModel.of(c, "find", new String[] {"Find participants and agenda items by a piece of text.", "Case, accents and alphabet do not matter."}, new String[] {"", "Examples:", "  rostrum find jonaitis", "  rostrum find coffee"});
        c.spec = spec;
        Fields own = new FindCommandFields(c);
        c.output = new OutputOptions();
        Fields output = new OutputOptionsFields(c.output);
        own.addTo(spec, 0);
        output.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec resolve(ResolveCommand c) {
        CommandSpec spec = CommandModel.of(c, "resolve", new String[] {"Say what country or organisation a spelling stands for.", "What does not decide, or merely comes near, is shown and not applied."}, new String[] {"", "Examples:", "  rostrum resolve Lietuva 'Congo (Kinshasa)' 'УНП ООН'", "  rostrum resolve Macedonia --on 2010-10-20", "  cut -f 3 list.tsv | rostrum resolve - --format csv"});
        c.spec = spec;
        Fields own = new ResolveCommandFields(c);
        c.output = new OutputOptions();
        Fields output = new OutputOptionsFields(c.output);
        own.addTo(spec, 0, 1);
        output.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec validate(ValidateCommand c) {
        CommandSpec spec = CommandModel.of(c, "validate", new String[] {"Check the participants and the agenda against the rules."}, new String[] {"", "Ends with 1 when a finding is as bad as --fail-on says; waived ones never are,", "and with --since only new ones count.", "'rostrum rules show NAME' explains a rule, 'rostrum rules waive KEY' lets a", "finding stay; its key is in square brackets behind it.", "", "Examples:", "  rostrum validate", "  rostrum validate agenda --fail-on warning --format json", "  rostrum validate --format csv --output monday.csv", "  rostrum validate --since monday.csv"});
        c.spec = spec;
        Fields own = new ValidateCommandFields(c);
        c.output = new OutputOptions();
        Fields output = new OutputOptionsFields(c.output);
        own.addTo(spec, 0, 1, 2);
        output.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec rules(RulesCommand c) {
        CommandSpec spec = CommandModel.of(c, "rules", new String[] {"List the rules, explain or set one, and waive findings."}, new String[] {});
        c.spec = spec;
        return spec;
    }

    private static CommandSpec rulesList(RulesListCommand c) {
        CommandSpec spec = CommandModel.of(c, "list", new String[] {"List all rules with their severity and numbers, as this event has set them."}, new String[] {"", "Example:", "  rostrum rules list --format md"});
        c.spec = spec;
        c.output = new OutputOptions();
        Fields output = new OutputOptionsFields(c.output);
        output.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec rulesShow(RulesShowCommand c) {
        CommandSpec spec = CommandModel.of(c, "show", new String[] {"Explain a rule: what it says, why it matters, an example, what to do."}, new String[] {"", "Example:", "  rostrum rules show no-head-of-delegation"});
        c.spec = spec;
        Fields own = new RulesShowCommandFields(c);
        own.addTo(spec, 0);
        return spec;
    }

    private static CommandSpec rulesSet(RulesSetCommand c) {
        CommandSpec spec = CommandModel.of(c, "set", new String[] {"Say how much a rule matters at this event, or set its numbers."}, new String[] {"", "'rostrum rules list' shows what each rule can be set to. A rule that is off is", "not run.", "", "Examples:", "  rostrum rules set no-break-for-too-long minutes=240", "  rostrum rules set no-rapporteur --severity off", "  rostrum rules set no-break-for-too-long --severity default minutes=default"});
        c.spec = spec;
        Fields own = new RulesSetCommandFields(c);
        own.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec rulesWaive(RulesWaiveCommand c) {
        CommandSpec spec = CommandModel.of(c, "waive", new String[] {"Let one finding stay, for a reason, for good or until a day."}, new String[] {"", "The report goes on showing it, as waived, with the reason; it does not count for", "--fail-on. After its last day it counts again. 'rostrum rules unwaive KEY' takes", "it back.", "", "Example:", "  rostrum rules waive bxtz7j6f --because 'Comes by car' --until 2010-10-20"});
        c.spec = spec;
        Fields own = new RulesWaiveCommandFields(c);
        own.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec rulesUnwaive(RulesUnwaiveCommand c) {
        CommandSpec spec = CommandModel.of(c, "unwaive", new String[] {"Take back that a finding may stay: it counts again."}, new String[] {"", "Example:", "  rostrum rules unwaive bxtz7j6f"});
        c.spec = spec;
        Fields own = new RulesUnwaiveCommandFields(c);
        own.addTo(spec, 0);
        return spec;
    }

    private static CommandSpec rulesWaivers(RulesWaiversCommand c) {
        CommandSpec spec = CommandModel.of(c, "waivers", new String[] {"List the waived findings with reason and last day."}, new String[] {"", "State: 'holds', 'over' when its last day has passed, 'gone' when the rules find", "nothing any more that it would be about.", "", "Example:", "  rostrum rules waivers"});
        c.spec = spec;
        c.output = new OutputOptions();
        Fields output = new OutputOptionsFields(c.output);
        output.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec stats(StatsCommand c) {
        CommandSpec spec = CommandModel.of(c, "stats", new String[] {"Count participants, women and men, by what you like."}, new String[] {"", "Examples:", "  rostrum stats delegations", "  rostrum stats by category,sex", "  rostrum stats by sex --where role=head --format csv"});
        c.spec = spec;
        Fields own = new StatsCommandFields(c);
        c.output = new OutputOptions();
        Fields output = new OutputOptionsFields(c.output);
        own.addTo(spec, 0, 1, 2);
        output.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec export(ExportCommand c) {
        CommandSpec spec = CommandModel.of(c, "export", new String[] {"Write files for others: participants, or the summaries."}, new String[] {});
        c.spec = spec;
        return spec;
    }

    private static CommandSpec exportParticipants(ExportParticipantsCommand c) {
        CommandSpec spec = CommandModel.of(c, "participants", new String[] {"Write the participants as a spreadsheet.", "Without contact details unless they are asked for."}, new String[] {"", "Cells that look like formulas are made harmless; they come back the same.", "", "Examples:", "  rostrum export participants --output participants.xlsx --format xlsx", "  rostrum export participants --columns all --bom --output with-contacts.csv"});
        c.spec = spec;
        Fields own = new ExportParticipantsCommandFields(c);
        c.options = new ListOptions();
        Fields options = new ListOptionsFields(c.options);
        c.output = new OutputOptions();
        Fields output = new OutputOptionsFields(c.output);
        own.addTo(spec, 0);
        options.addTo(spec, 0, 1, 2, 3);
        output.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec exportAgenda(ExportAgendaCommand c) {
        CommandSpec spec = CommandModel.of(c, "agenda", new String[] {"Write the agenda for other programs, breaks included.", "People are named with whom they come for, without contact details."}, new String[] {"", "csv, xlsx, ics and frab-xml come back by import --as agenda. Calendars have", "the same UID for an item each time, and a SEQUENCE that counts its changes.", "", "Examples:", "  rostrum export agenda --format ics --output agenda.ics", "  rostrum export agenda --format ics --of 'Alan Whitcombe'", "  rostrum export agenda --format ics --per room --output calendars", "  rostrum export agenda --format frab-xml --output schedule.xml"});
        c.spec = spec;
        Fields own = new ExportAgendaCommandFields(c);
        own.addTo(spec, 0, 1, 2, 3, 4, 5);
        return spec;
    }

    private static CommandSpec exportSummary(ExportSummaryCommand c) {
        CommandSpec spec = CommandModel.of(c, "summary", new String[] {"Write the statistics as CSV files.", "One each by country, delegation, organisation, category, sex and arrival day."}, new String[] {"", "Example:", "  rostrum export summary figures"});
        c.spec = spec;
        Fields own = new ExportSummaryCommandFields(c);
        own.addTo(spec, 0, 1);
        return spec;
    }

    private static CommandSpec publish(PublishCommand c) {
        CommandSpec spec = CommandModel.of(c, "publish", new String[] {"Make official documents."}, new String[] {});
        c.spec = spec;
        return spec;
    }

    private static CommandSpec publishParticipants(PublishParticipantsCommand c) {
        CommandSpec spec = CommandModel.of(c, "participants", new String[] {"Make the official list of participants.", "As the house writes it, without contact details."}, new String[] {"", "Examples:", "  rostrum publish participants", "  rostrum publish participants --house un --format md --output list.md"});
        c.spec = spec;
        Fields own = new PublishParticipantsCommandFields(c);
        own.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec participant(ParticipantCommand c) {
        CommandSpec spec = CommandModel.of(c, "participant", new String[] {"Add, correct, move, withdraw or replace a participant by hand."}, new String[] {});
        c.spec = spec;
        return spec;
    }

    private static CommandSpec participantAdd(ParticipantAddCommand c) {
        CommandSpec spec = CommandModel.of(c, "add", new String[] {"Add a participant by hand; lists that come later find the person."}, new String[] {"", "Fields: as for rostrum participant set. A list that does not name somebody added", "by hand withdraws nobody.", "", "Example:", "  rostrum participant add given_name=Ona family_name=Petraitė delegation=LT"});
        c.spec = spec;
        Fields own = new ParticipantAddCommandFields(c);
        own.addTo(spec, 0, 1);
        return spec;
    }

    private static CommandSpec participantSet(ParticipantSetCommand c) {
        CommandSpec spec = CommandModel.of(c, "set", new String[] {"Correct fields of a participant, or of many; an empty value takes one away."}, new String[] {"", "Fields: honorific, given_name, family_name, sex, position, organisation, role,", "  status, email, phone, arrival, departure, remarks, delegation.", "", "Examples:", "  rostrum participant set 17 position='Chief Inspector' arrival=2010-10-19", "  rostrum participant set 17 position 'Chief Inspector'", "  rostrum participant set --where delegation=LV arrival=2010-10-19 --yes"});
        c.spec = spec;
        Fields own = new ParticipantSetCommandFields(c);
        c.many = new ManyOptions();
        Fields many = new ManyOptionsFields(c.many);
        own.addTo(spec, 0);
        many.addTo(spec, 0, 1);
        return spec;
    }

    private static CommandSpec participantMove(ParticipantMoveCommand c) {
        CommandSpec spec = CommandModel.of(c, "move", new String[] {"Move participants who were registered under the wrong delegation."}, new String[] {"", "A head stays head only if the other delegation has none. A later list that still", "says the old delegation is asked about, as of any value changed by hand.", "", "Examples:", "  rostrum participant move 17 18 --to LV --organisation 'State Police'", "  rostrum participant move --where organisation=Interpol --to interpol --yes"});
        c.spec = spec;
        Fields own = new ParticipantMoveCommandFields(c);
        c.many = new ManyOptions();
        Fields many = new ManyOptionsFields(c.many);
        own.addTo(spec, 0, 1, 2);
        many.addTo(spec, 0, 1);
        return spec;
    }

    private static CommandSpec participantWithdraw(ParticipantWithdrawCommand c) {
        CommandSpec spec = CommandModel.of(c, "withdraw", new String[] {"Withdraw a participant, or many: off the lists, but kept."}, new String[] {"", "Examples:", "  rostrum participant withdraw p42@example.org", "  rostrum participant withdraw --where delegation=SE --yes"});
        c.spec = spec;
        Fields own = new ParticipantWithdrawCommandFields(c);
        c.many = new ManyOptions();
        Fields many = new ManyOptionsFields(c.many);
        own.addTo(spec, 0);
        many.addTo(spec, 0, 1);
        return spec;
    }

    private static CommandSpec participantReplace(ParticipantReplaceCommand c) {
        CommandSpec spec = CommandModel.of(c, "replace", new String[] {"Let somebody new come in the place of a participant, who is off the lists then."}, new String[] {"", "The new one has the delegation, organisation, position and role of the other", "where nothing else is said; show participant names each with the other.", "", "Example:", "  rostrum participant replace 42 given_name=Ona family_name=Petraitė honorific=Ms."});
        c.spec = spec;
        Fields own = new ParticipantReplaceCommandFields(c);
        own.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec delegation(DelegationCommand c) {
        CommandSpec spec = CommandModel.of(c, "delegation", new String[] {"Add or change a delegation by hand, its head and its place."}, new String[] {});
        c.spec = spec;
        return spec;
    }

    private static CommandSpec delegationAdd(DelegationAddCommand c) {
        CommandSpec spec = CommandModel.of(c, "add", new String[] {"Add a delegation of which nobody is registered yet; lists that come later find it."}, new String[] {"", "It is listed with 0 participants; statistics and documents leave it out until", "somebody is in it.", "", "Examples:", "  rostrum delegation add LV", "  rostrum delegation add 'Forum of Young Chemists' --as-sent --category ngo"});
        c.spec = spec;
        Fields own = new DelegationAddCommandFields(c);
        own.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec delegationSet(DelegationSetCommand c) {
        CommandSpec spec = CommandModel.of(c, "set", new String[] {"Change the name, category or State of a delegation. Lists that name it as before find it."}, new String[] {"", "Fields: name (as documents print it; empty: as the house has it), category,", "  country (a code, or a name in any language).", "", "Examples:", "  rostrum delegation set LV name='Republic of Latvia'", "  rostrum delegation set 12 country=MM", "  rostrum delegation set LT category=host"});
        c.spec = spec;
        Fields own = new DelegationSetCommandFields(c);
        own.addTo(spec, 0, 1);
        return spec;
    }

    private static CommandSpec delegationOrder(DelegationOrderCommand c) {
        CommandSpec spec = CommandModel.of(c, "order", new String[] {"Put a delegation elsewhere in the protocol order of the event, within its category."}, new String[] {"", "Lists and documents follow it; who is added later stands where the house has it.", "list delegations shows the order.", "", "Examples:", "  rostrum delegation order LT --first", "  rostrum delegation order LV --after EE", "  rostrum delegation order --reset"});
        c.spec = spec;
        Fields own = new DelegationOrderCommandFields(c);
        own.addTo(spec, 0, 1, 2, 3, 4, 5);
        return spec;
    }

    private static CommandSpec delegationHead(DelegationHeadCommand c) {
        CommandSpec spec = CommandModel.of(c, "head", new String[] {"Make a participant the head of the delegation; who was it is a delegate then."}, new String[] {"", "Example:", "  rostrum delegation head p43@example.org"});
        c.spec = spec;
        Fields own = new DelegationHeadCommandFields(c);
        own.addTo(spec, 0);
        return spec;
    }

    private static CommandSpec organisation(OrganisationCommand c) {
        CommandSpec spec = CommandModel.of(c, "organisation", new String[] {"Add, rename or join organisations by hand."}, new String[] {});
        c.spec = spec;
        return spec;
    }

    private static CommandSpec organisationAdd(OrganisationAddCommand c) {
        CommandSpec spec = CommandModel.of(c, "add", new String[] {"Add an organisation of a delegation for which nobody is registered yet."}, new String[] {"", "Example:", "  rostrum organisation add 'State Police' --delegation LV"});
        c.spec = spec;
        Fields own = new OrganisationAddCommandFields(c);
        own.addTo(spec, 0, 1);
        return spec;
    }

    private static CommandSpec organisationSet(OrganisationSetCommand c) {
        CommandSpec spec = CommandModel.of(c, "set", new String[] {"Change the name or acronym of an organisation. Its people follow, and lists that have the old name, or the acronym, are read so."}, new String[] {"", "Fields: name, acronym.", "", "Examples:", "  rostrum organisation set BKA name=Bundeskriminalamt acronym=BKA", "  rostrum organisation set Police name='State Police' --within delegation=LV"});
        c.spec = spec;
        Fields own = new OrganisationSetCommandFields(c);
        own.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec organisationMerge(OrganisationMergeCommand c) {
        CommandSpec spec = CommandModel.of(c, "merge", new String[] {"Make two organisations of a delegation one; shown first, made with --yes."}, new String[] {"", "The name of the second is a spelling of the first then, as after organisation alias:", "later lists that have it are read so.", "", "Example:", "  rostrum organisation merge 'State Police' 'Valsts policija' --yes"});
        c.spec = spec;
        Fields own = new OrganisationMergeCommandFields(c);
        own.addTo(spec, 0, 1, 2, 3);
        return spec;
    }

    private static CommandSpec organisationAlias(OrganisationAliasCommand c) {
        CommandSpec spec = CommandModel.of(c, "alias", new String[] {"Join a spelling with the organisation that it means: lists and statistics count one, and later lists are read so."}, new String[] {"", "One name in two delegations is two organisations: only spellings of one delegation are joined.", "The cells as sent stay beside what was made of them.", "", "Examples:", "  rostrum organisation alias BKA Bundeskriminalamt", "  rostrum organisation alias MoI 'Ministry of the Interior' --new --within delegation=LV"});
        c.spec = spec;
        Fields own = new OrganisationAliasCommandFields(c);
        own.addTo(spec, 0, 1, 2, 3);
        return spec;
    }

    private static CommandSpec agenda(AgendaCommand c) {
        CommandSpec spec = CommandModel.of(c, "agenda", new String[] {"Change the agenda, look at parts of it, keep versions."}, new String[] {});
        c.spec = spec;
        return spec;
    }

    private static CommandSpec agendaOf(AgendaOfCommand c) {
        CommandSpec spec = CommandModel.of(c, "of", new String[] {"Show what one person has to do on the agenda."}, new String[] {"", "A name that stands on the agenda is found even when nobody of that name is", "registered; +evidence says how the person is known.", "", "Examples:", "  rostrum agenda of whitcombe@example.org", "  rostrum agenda of 'Marius Gudelis' --columns +evidence"});
        c.spec = spec;
        Fields own = new AgendaOfCommandFields(c);
        c.options = new ListOptions();
        Fields options = new ListOptionsFields(c.options);
        c.output = new OutputOptions();
        Fields output = new OutputOptionsFields(c.output);
        own.addTo(spec, 0);
        options.addTo(spec, 0, 1, 2, 3);
        output.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec agendaNow(AgendaNowCommand c) {
        CommandSpec spec = CommandModel.of(c, "now", new String[] {"Show what goes on now, and what begins next."}, new String[] {"", "Examples:", "  rostrum agenda now", "  rostrum agenda now --at 2010-10-20T14:45"});
        c.spec = spec;
        Fields own = new AgendaNowCommandFields(c);
        c.options = new ListOptions();
        Fields options = new ListOptionsFields(c.options);
        c.output = new OutputOptions();
        Fields output = new OutputOptionsFields(c.output);
        own.addTo(spec, 0);
        options.addTo(spec, 0, 1, 2, 3);
        output.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec agendaAdd(AgendaAddCommand c) {
        CommandSpec spec = CommandModel.of(c, "add", new String[] {"Add an agenda item by hand; lists that come later leave it there."}, new String[] {"", "Fields: as for rostrum agenda set. Needed are a title or a number, start, and end or", "duration; the day, unless the event has one day or the item is part of another. Without", "a type it is a session.", "", "Examples:", "  rostrum agenda add title='Press briefing' day=2010-10-21 start=13:00 duration=30m", "  rostrum agenda add type=item item=2.1 part_of=2 title=Trends start=09:30 end=10:00"});
        c.spec = spec;
        Fields own = new AgendaAddCommandFields(c);
        own.addTo(spec, 0);
        return spec;
    }

    private static CommandSpec agendaSet(AgendaSetCommand c) {
        CommandSpec spec = CommandModel.of(c, "set", new String[] {"Correct fields of an agenda item; an empty value takes one away."}, new String[] {"", "Fields: item, type, title, track, room, day, start, end, end_day, duration, part_of,", "  access, languages, documents, annotation, questions, expected; chair, moderator,", "  keynote, introducer, speaker, panellist, rapporteur (names with ; between).", "Types: registration, opening, session, item, break, side-event, social, closing.", "Times are those of the event's place. Only this item changes: move and shift take", "along what belongs to it or comes after it.", "", "Examples:", "  rostrum agenda set '4(a)' room='Amber Room' access=closed languages='en, ru'", "  rostrum agenda set 'Gala dinner' start=22:00 end=01:00 end_day=2010-10-21", "  rostrum agenda set 7 title 'Conclusions and recommendations'", "  rostrum agenda set --where type=break room=Foyer --yes"});
        c.spec = spec;
        Fields own = new AgendaSetCommandFields(c);
        own.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec agendaMove(AgendaMoveCommand c) {
        CommandSpec spec = CommandModel.of(c, "move", new String[] {"Put an agenda item at another time, with all its parts; it stays as long as it is."}, new String[] {"", "Examples:", "  rostrum agenda move 5 --to 2010-10-21T14:00", "  rostrum agenda move 5 --to 14:00"});
        c.spec = spec;
        Fields own = new AgendaMoveCommandFields(c);
        own.addTo(spec, 0, 1);
        return spec;
    }

    private static CommandSpec agendaShift(AgendaShiftCommand c) {
        CommandSpec spec = CommandModel.of(c, "shift", new String[] {"Put an agenda item, and all that comes after it that day, later or earlier."}, new String[] {"", "All items go along that begin with it or after it, parallel ones too. A session of", "which the last part goes along ends later with it. What then overlaps is said.", "", "Examples:", "  rostrum agenda shift --from '4(a)' --by 15m", "  rostrum agenda shift --from 2 --by 1h30m --until Lunch", "  rostrum agenda shift --from 7 --by=-10m"});
        c.spec = spec;
        Fields own = new AgendaShiftCommandFields(c);
        own.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec agendaSwap(AgendaSwapCommand c) {
        CommandSpec spec = CommandModel.of(c, "swap", new String[] {"Let two agenda items exchange their slots: each begins and ends as the other did."}, new String[] {"", "Parts go along with their item.", "", "Example:", "  rostrum agenda swap 2 3 --rooms"});
        c.spec = spec;
        Fields own = new AgendaSwapCommandFields(c);
        own.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec agendaRemove(AgendaRemoveCommand c) {
        CommandSpec spec = CommandModel.of(c, "remove", new String[] {"Take an item off the agenda."}, new String[] {"", "Examples:", "  rostrum agenda remove 10", "  rostrum agenda remove 4 --with-children"});
        c.spec = spec;
        Fields own = new AgendaRemoveCommandFields(c);
        own.addTo(spec, 0, 1);
        return spec;
    }

    private static CommandSpec agendaRenumber(AgendaRenumberCommand c) {
        CommandSpec spec = CommandModel.of(c, "renumber", new String[] {"Number the agenda anew, in the order of time and on over the days."}, new String[] {"", "Registration, breaks, side events and social events have no number. Parts are numbered", "after their item; 4(a) and 4(b) without an item 4 stay parts of one number.", "", "Examples:", "  rostrum agenda renumber --dry-run", "  rostrum agenda renumber --style '1(a)'"});
        c.spec = spec;
        Fields own = new AgendaRenumberCommandFields(c);
        own.addTo(spec, 0, 1);
        return spec;
    }

    private static CommandSpec agendaAssign(AgendaAssignCommand c) {
        CommandSpec spec = CommandModel.of(c, "assign", new String[] {"Put participants on an agenda item, or say which participant a name on it means."}, new String[] {"", "A name that stands there already, in that role, is tied to the participant; else the", "person is added. Somebody who is not registered: rostrum agenda set ITEM speaker=NAME.", "", "Examples:", "  rostrum agenda assign '4(a)' --speaker p23@example.org", "  rostrum agenda assign 6 --moderator 41 --unconfirmed", "  rostrum agenda assign 2 --speaker 'Ona Petraitė' --title 'Routes through the Baltic'"});
        c.spec = spec;
        Fields own = new AgendaAssignCommandFields(c);
        c.roles = new RoleOptions();
        Fields roles = new RoleOptionsFields(c.roles);
        own.addTo(spec, 0);
        roles.addTo(spec, 0, 1, 2, 3, 4, 5, 6);
        own.addTo(spec, 1, 2, 3);
        return spec;
    }

    private static CommandSpec agendaUnassign(AgendaUnassignCommand c) {
        CommandSpec spec = CommandModel.of(c, "unassign", new String[] {"Take people off an agenda item."}, new String[] {"", "Example:", "  rostrum agenda unassign '4(b)' --speaker 'Marius Gudelis'"});
        c.spec = spec;
        Fields own = new AgendaUnassignCommandFields(c);
        c.roles = new RoleOptions();
        Fields roles = new RoleOptionsFields(c.roles);
        own.addTo(spec, 0);
        roles.addTo(spec, 0, 1, 2, 3, 4, 5, 6);
        return spec;
    }

    private static CommandSpec agendaRelease(AgendaReleaseCommand c) {
        CommandSpec spec = CommandModel.of(c, "release", new String[] {"Keep the agenda as it is now as a version that was given out."}, new String[] {"", "Versions are numbered 1, 2 …; a number that was taken back is not given again.", "", "Examples:", "  rostrum agenda release --as draft", "  rostrum agenda release --as revised --comment 'Working groups in two rooms'"});
        c.spec = spec;
        Fields own = new AgendaReleaseCommandFields(c);
        own.addTo(spec, 0, 1);
        return spec;
    }

    private static CommandSpec agendaReleases(AgendaReleasesCommand c) {
        CommandSpec spec = CommandModel.of(c, "releases", new String[] {"List the versions of the agenda that were given out."}, new String[] {"", "Example:", "  rostrum agenda releases"});
        c.spec = spec;
        c.output = new OutputOptions();
        Fields output = new OutputOptionsFields(c.output);
        output.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec agendaDiff(AgendaDiffCommand c) {
        CommandSpec spec = CommandModel.of(c, "diff", new String[] {"Say what was moved, renamed, added and cancelled between two versions of the agenda."}, new String[] {"", "With --format md it is a text for an e-mail to those who have the first version.", "", "Examples:", "  rostrum agenda diff", "  rostrum agenda diff 1 2 --format md --output changes.md"});
        c.spec = spec;
        Fields own = new AgendaDiffCommandFields(c);
        c.output = new OutputOptions();
        Fields output = new OutputOptionsFields(c.output);
        own.addTo(spec, 0, 1);
        output.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec room(RoomCommand c) {
        CommandSpec spec = CommandModel.of(c, "room", new String[] {"Add, correct or remove a room by hand."}, new String[] {});
        c.spec = spec;
        return spec;
    }

    private static CommandSpec roomAdd(RoomAddCommand c) {
        CommandSpec spec = CommandModel.of(c, "add", new String[] {"Add a room, also one that no item is in yet."}, new String[] {"", "Example:", "  rostrum room add 'Baltic Hall' capacity=120"});
        c.spec = spec;
        Fields own = new RoomAddCommandFields(c);
        own.addTo(spec, 0, 1);
        return spec;
    }

    private static CommandSpec roomSet(RoomSetCommand c) {
        CommandSpec spec = CommandModel.of(c, "set", new String[] {"Correct the name of a room, or how many people it holds."}, new String[] {"", "With a new name go all items in the room; a name that another room has makes the two", "one, and so joins two spellings.", "", "Examples:", "  rostrum room set 'Baltic Hall' capacity=120", "  rostrum room set 'Baltic hal' name='Baltic Hall'"});
        c.spec = spec;
        Fields own = new RoomSetCommandFields(c);
        own.addTo(spec, 0, 1);
        return spec;
    }

    private static CommandSpec roomRemove(RoomRemoveCommand c) {
        CommandSpec spec = CommandModel.of(c, "remove", new String[] {"Remove a room that no item is in."}, new String[] {"", "Example:", "  rostrum room remove 'Library'"});
        c.spec = spec;
        Fields own = new RoomRemoveCommandFields(c);
        own.addTo(spec, 0);
        return spec;
    }

    private static CommandSpec duplicates(DuplicatesCommand c) {
        CommandSpec spec = CommandModel.of(c, "duplicates", new String[] {"Find people who may be registered twice, and decide."}, new String[] {});
        c.spec = spec;
        return spec;
    }

    private static CommandSpec duplicatesFind(DuplicatesFindCommand c) {
        CommandSpec spec = CommandModel.of(c, "find", new String[] {"List pairs of registrations that may be of one person, the likeliest first; nothing is changed."}, new String[] {"", "Names are compared in either order, without accents and across alphabets, with initials and misspellings; then delegation, organisation, position, e-mail address and phone.", "People of one name and delegation with another address and position are named as namesakes. What was decided about is not shown again. A table leaves out ids and scores.", "", "Examples:", "  rostrum duplicates find", "  rostrum duplicates find --across --format csv"});
        c.spec = spec;
        Fields own = new DuplicatesFindCommandFields(c);
        c.options = new ListOptions();
        Fields options = new ListOptionsFields(c.options);
        c.output = new OutputOptions();
        Fields output = new OutputOptionsFields(c.output);
        own.addTo(spec, 0);
        options.addTo(spec, 0, 1, 2, 3);
        output.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec duplicatesSame(DuplicatesSameCommand c) {
        CommandSpec spec = CommandModel.of(c, "same", new String[] {"Say that two registrations are of one person."}, new String[] {"", "Two of one event are merged: A stays, B leaves lists and statistics with the status replaced, and B's place on the agenda becomes A's. Which value wins each field is said: one entered by hand, else the fuller one, else that of the later list. Later lists that name either find A.", "Two of different events are linked and stay as they are: rostrum list persons shows them. rostrum undo and rostrum duplicates split take it back.", "", "Examples:", "  rostrum duplicates same 12 48", "  rostrum duplicates same 12 48 --because 'same passport'"});
        c.spec = spec;
        Fields own = new DuplicatesSameCommandFields(c);
        own.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec duplicatesDifferent(DuplicatesDifferentCommand c) {
        CommandSpec spec = CommandModel.of(c, "different", new String[] {"Say that two registrations are of two people; they are not proposed again, also when their list is imported again."}, new String[] {"", "Example:", "  rostrum duplicates different p22@example.org p23@example.org --because 'MoI confirms'"});
        c.spec = spec;
        Fields own = new DuplicatesDifferentCommandFields(c);
        own.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec duplicatesSplit(DuplicatesSplitCommand c) {
        CommandSpec spec = CommandModel.of(c, "split", new String[] {"Take a merge apart, or a link between two events, whenever it was made."}, new String[] {"", "B comes back as it was; A gets back the values that B's have replaced, but for those that were changed since, which stay and are named.", "", "Example:", "  rostrum duplicates split 48"});
        c.spec = spec;
        Fields own = new DuplicatesSplitCommandFields(c);
        own.addTo(spec, 0);
        return spec;
    }

    private static CommandSpec duplicatesList(DuplicatesListCommand c) {
        CommandSpec spec = CommandModel.of(c, "list", new String[] {"List what was decided about pairs of registrations, at all events."}, new String[] {"", "Who was merged is in the column 'other', and the one who stays in 'one'.", "", "Example:", "  rostrum duplicates list"});
        c.spec = spec;
        c.options = new ListOptions();
        Fields options = new ListOptionsFields(c.options);
        c.output = new OutputOptions();
        Fields output = new OutputOptionsFields(c.output);
        options.addTo(spec, 0, 1, 2, 3);
        output.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec undo(UndoCommand c) {
        CommandSpec spec = CommandModel.of(c, "undo", new String[] {"Take back a write: an import, an edit, an undo."}, new String[] {"", "An undo is a write itself: taken back, it brings back what it took away.", "A write on which later ones build is taken back only together with them.", "", "Examples:", "  rostrum undo", "  rostrum undo 4", "  rostrum undo 4 --with-later"});
        c.spec = spec;
        Fields own = new UndoCommandFields(c);
        own.addTo(spec, 0, 1);
        return spec;
    }

    private static CommandSpec history(HistoryCommand c) {
        CommandSpec spec = CommandModel.of(c, "history", new String[] {"List every write: who, when, which command, what became of it."}, new String[] {"", "'history show N' lists what one of them changed; 'undo N' takes it back.", "The last one comes first; times are UTC.", "", "Examples:", "  rostrum history --limit 10", "  rostrum history --of p17@example.org", "  rostrum history --of 'item:4(a)'", "  rostrum history --where kind=import --where status=stands --format csv"});
        c.spec = spec;
        Fields own = new HistoryCommandFields(c);
        c.options = new ListOptions();
        Fields options = new ListOptionsFields(c.options);
        c.output = new OutputOptions();
        Fields output = new OutputOptionsFields(c.output);
        own.addTo(spec, 0);
        options.addTo(spec, 0, 1, 2, 3);
        output.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec historyShow(HistoryShowCommand c) {
        CommandSpec spec = CommandModel.of(c, "show", new String[] {"Show every change of one write: whom it concerns, field, old and new value."}, new String[] {"", "For people somebody who was added is one line; in the other formats each value is", "one, with what rostrum notes for itself (name_from_capitals, sex_source).", "", "Examples:", "  rostrum history show 4", "  rostrum history show 4 --format csv --output changes.csv"});
        c.spec = spec;
        Fields own = new HistoryShowCommandFields(c);
        c.output = new OutputOptions();
        Fields output = new OutputOptionsFields(c.output);
        own.addTo(spec, 0);
        output.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec why(WhyCommand c) {
        CommandSpec spec = CommandModel.of(c, "why", new String[] {"Say where a value came from.", "The cell as sent, the rule, the lists that confirmed it, the edits, and what it was before."}, new String[] {"", "FIELD is any column of 'list participants --columns all', or remarks; of an item", "number, type, title, day, start, end, room, speaker, moderator …", "", "Examples:", "  rostrum why 17 family_name", "  rostrum why p17@example.org country", "  rostrum why 'item:4(a)' speaker"});
        c.spec = spec;
        Fields own = new WhyCommandFields(c);
        c.output = new OutputOptions();
        Fields output = new OutputOptionsFields(c.output);
        own.addTo(spec, 0, 1);
        output.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec diff(DiffCommand c) {
        CommandSpec spec = CommandModel.of(c, "diff", new String[] {"Say who joined, left and changed between two moments or writes."}, new String[] {"", "A moment is a day or a time (2010-10-11, 2010-10-11T08:00, in the event's zone) or", "'now'; a number is the state after that write of 'history', 0 the empty beginning.", "", "Examples:", "  rostrum diff 2 4", "  rostrum diff 2010-10-11 now", "  rostrum diff 2010-10-11T08:00 now --format csv --output changes.csv"});
        c.spec = spec;
        Fields own = new DiffCommandFields(c);
        c.output = new OutputOptions();
        Fields output = new OutputOptionsFields(c.output);
        own.addTo(spec, 0, 1);
        output.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec db(DbCommand c) {
        CommandSpec spec = CommandModel.of(c, "db", new String[] {"Look after the database file."}, new String[] {});
        c.spec = spec;
        return spec;
    }

    private static CommandSpec dbCheck(DbCheckCommand c) {
        CommandSpec spec = CommandModel.of(c, "check", new String[] {"Look whether the database is whole.", "The file, the references, the account of all rows, and whether the writes make what is there."}, new String[] {"", "Exit code 5 when something is not as it must be. Nothing is changed.", "", "Examples:", "  rostrum db check", "  rostrum --db copy.db db check --quiet"});
        c.spec = spec;
        c.output = new OutputOptions();
        Fields output = new OutputOptionsFields(c.output);
        output.addTo(spec, 0, 1, 2);
        return spec;
    }

    private static CommandSpec dbBackup(DbBackupCommand c) {
        CommandSpec spec = CommandModel.of(c, "backup", new String[] {"Copy the database as it is at this moment, also while somebody writes."}, new String[] {"", "Only you can read the copy; it replaces no file.", "", "Example:", "  rostrum db backup before-the-meeting.db"});
        c.spec = spec;
        Fields own = new DbBackupCommandFields(c);
        own.addTo(spec, 0);
        return spec;
    }

    private static CommandSpec completion(CompletionCommand c) {
        CommandSpec spec = CommandModel.of(c, "completion", new String[] {"Print the completion script for a shell."}, new String[] {"", "Examples:", "  source <(rostrum completion bash)", "  rostrum completion fish > ~/.config/fish/completions/rostrum.fish"});
        c.spec = spec;
        Fields own = new CompletionCommandFields(c);
        own.addTo(spec, 0);
        return spec;
    }

    private static CommandSpec help(HelpCommand c) {
        CommandSpec spec = CommandModel.of(c, "help", new String[] {"Show the help of a command."}, new String[] {"", "Example:", "  rostrum help list participants"});
        c.spec = spec;
        Fields own = new HelpCommandFields(c);
        own.addTo(spec, 0);
        return spec;
    }

    private static final class RootFields extends Fields {
        private final Root of;

        RootFields(Root of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.help;
                case 1 -> of.version;
                case 2 -> of.db;
                case 3 -> of.eventCode;
                case 4 -> of.wait;
                case 5 -> of.quiet;
                case 6 -> of.verbose;
                case 7 -> of.noColour;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.help = (boolean) value;
                case 1 -> of.version = (boolean) value;
                case 2 -> of.db = (Optional<String>) value;
                case 3 -> of.eventCode = (Optional<String>) value;
                case 4 -> of.wait = (Optional<Long>) value;
                case 5 -> of.quiet = (boolean) value;
                case 6 -> of.verbose = (boolean) value;
                case 7 -> of.noColour = (boolean) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> option(0, boolean.class, boolean.class, "-h", "--help").arity("0").required(false).paramLabel("<help>").description("Show this help.").scopeType(ScopeType.INHERIT).usageHelp(true).build();
                case 1 -> option(1, boolean.class, boolean.class, "--version").arity("0").required(false).paramLabel("<version>").description("Show the version.").versionHelp(true).build();
                case 2 -> option(2, Optional.class, String.class, "--db").arity("1").required(false).paramLabel("FILE").description("The database (else $ROSTRUM_DB, else rostrum.db).").scopeType(ScopeType.INHERIT).build();
                case 3 -> option(3, Optional.class, String.class, "--event").arity("1").required(false).paramLabel("CODE").description("The event (else $ROSTRUM_EVENT, else that of 'event use', else the only one).").scopeType(ScopeType.INHERIT).build();
                case 4 -> option(4, Optional.class, Long.class, "--wait").arity("1").required(false).paramLabel("SECONDS").description("How long to wait while another program writes the database (default: 5).").scopeType(ScopeType.INHERIT).build();
                case 5 -> option(5, boolean.class, boolean.class, "-q", "--quiet").arity("0").required(false).paramLabel("<quiet>").description("Say only what is asked for and what went wrong.").scopeType(ScopeType.INHERIT).build();
                case 6 -> option(6, boolean.class, boolean.class, "--verbose").arity("0").required(false).paramLabel("<verbose>").description("Say more; show the trace of a bug.").scopeType(ScopeType.INHERIT).build();
                case 7 -> option(7, boolean.class, boolean.class, "--no-color").arity("0").required(false).paramLabel("<noColour>").description("No colours, even on a terminal ($NO_COLOR does the same).").scopeType(ScopeType.INHERIT).build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class DemoCommandFields extends Fields {
        private final DemoCommand of;

        DemoCommandFields(DemoCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.folder;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.folder = (String) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, String.class, String.class, "0").arity("0..1").required(false).paramLabel("DIR").description("A new folder (default: rostrum-demo).").defaultValue("rostrum-demo").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class EventAddCommandFields extends Fields {
        private final EventAddCommand of;

        EventAddCommandFields(EventAddCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.code;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.code = (String) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, String.class, String.class, "0").arity("1").required(true).paramLabel("CODE").description("What commands call it: letters, digits, '-' and '_'.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class EventOptionsFields extends Fields {
        private final EventOptions of;

        EventOptionsFields(EventOptions of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.title;
                case 1 -> of.from;
                case 2 -> of.to;
                case 3 -> of.place;
                case 4 -> of.country;
                case 5 -> of.zone;
                case 6 -> of.organiser;
                case 7 -> of.house;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.title = (Optional<String>) value;
                case 1 -> of.from = (Optional<java.time.LocalDate>) value;
                case 2 -> of.to = (Optional<java.time.LocalDate>) value;
                case 3 -> of.place = (Optional<String>) value;
                case 4 -> of.country = (Optional<String>) value;
                case 5 -> of.zone = (Optional<java.time.ZoneId>) value;
                case 6 -> of.organiser = (Optional<String>) value;
                case 7 -> of.house = (Optional<String>) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> option(0, Optional.class, String.class, "--title").arity("1").required(false).paramLabel("TEXT").description("What the meeting is called.").build();
                case 1 -> option(1, Optional.class, java.time.LocalDate.class, "--from").arity("1").required(false).paramLabel("DATE").description("The first day, as 2010-10-20.").converters(new EventOptions.Day()).build();
                case 2 -> option(2, Optional.class, java.time.LocalDate.class, "--to").arity("1").required(false).paramLabel("DATE").description("The last day.").converters(new EventOptions.Day()).build();
                case 3 -> option(3, Optional.class, String.class, "--place").arity("1").required(false).paramLabel("TEXT").description("The town.").build();
                case 4 -> option(4, Optional.class, String.class, "--country").arity("1").required(false).paramLabel("CODE").description("The host country, ISO 3166-1 alpha-2.").build();
                case 5 -> option(5, Optional.class, java.time.ZoneId.class, "--zone").arity("1").required(false).paramLabel("ZONE").description("The time zone of the agenda, as Europe/Riga (else UTC).").converters(new EventOptions.Zone()).build();
                case 6 -> option(6, Optional.class, String.class, "--organiser").arity("1").required(false).paramLabel("TEXT").description("Who invites.").build();
                case 7 -> option(7, Optional.class, String.class, "--house").arity("1").required(false).paramLabel("HOUSE").description("Whose way of writing documents: osce, un or plain (default: plain).").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class OutputOptionsFields extends Fields {
        private final OutputOptions of;

        OutputOptionsFields(OutputOptions of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.format;
                case 1 -> of.output;
                case 2 -> of.bom;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.format = (org.rostrum.table.Format) value;
                case 1 -> of.output = (Optional<String>) value;
                case 2 -> of.bom = (boolean) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> option(0, org.rostrum.table.Format.class, org.rostrum.table.Format.class, "--format").arity("1").required(false).paramLabel("FORMAT").description("table, csv, tsv, json, jsonl, md or xlsx (default: table).").defaultValue("table").build();
                case 1 -> option(1, Optional.class, String.class, "-o", "--output").arity("1").required(false).paramLabel("FILE").description("Write to a file instead ('-' is standard output).").build();
                case 2 -> option(2, boolean.class, boolean.class, "--bom").arity("0").required(false).paramLabel("<bom>").description("For Excel: mark CSV as UTF-8, and make cells that look like formulas harmless.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class EventShowCommandFields extends Fields {
        private final EventShowCommand of;

        EventShowCommandFields(EventShowCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.code;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.code = (String) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, String.class, String.class, "0").arity("0..1").required(false).paramLabel("CODE").description("Which event (else the chosen one).").defaultValue("").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class EventSetCommandFields extends Fields {
        private final EventSetCommand of;

        EventSetCommandFields(EventSetCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.code;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.code = (String) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, String.class, String.class, "0").arity("0..1").required(false).paramLabel("CODE").description("Which event (else the chosen one).").defaultValue("").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class EventUseCommandFields extends Fields {
        private final EventUseCommand of;

        EventUseCommandFields(EventUseCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.code;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.code = (String) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, String.class, String.class, "0").arity("1").required(true).paramLabel("CODE").description("Which event.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class InspectCommandFields extends Fields {
        private final InspectCommand of;

        InspectCommandFields(InspectCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.files;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.files = (List<String>) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, List.class, String.class, "0..*").arity("1..*").required(true).paramLabel("FILE").description("Spreadsheets; '-' is standard input.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class SheetOptionsFields extends Fields {
        private final SheetOptions of;

        SheetOptionsFields(SheetOptions of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.encoding;
                case 1 -> of.sheet;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.encoding = (Optional<String>) value;
                case 1 -> of.sheet = (Optional<String>) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> option(0, Optional.class, String.class, "--encoding").arity("1").required(false).paramLabel("NAME").description("The encoding of a text file (default: by evidence).").build();
                case 1 -> option(1, Optional.class, String.class, "--sheet").arity("1").required(false).paramLabel("NAME").description("Only this sheet of a workbook, by name or number.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class MappingOptionFields extends Fields {
        private final MappingOption of;

        MappingOptionFields(MappingOption of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.map;
                case 1 -> of.set;
                case 2 -> of.values;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.map = (List<String>) value;
                case 1 -> of.set = (List<String>) value;
                case 2 -> of.values = (List<String>) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> option(0, List.class, String.class, "--map").arity("1").required(false).paramLabel("COLUMN=FIELD").description("What a column is: its heading or letter, as in --map C=family_name.").build();
                case 1 -> option(1, List.class, String.class, "--set").arity("1").required(false).paramLabel("FIELD=VALUE").description("The value of a column that the list does not have, as in --set role=observer.").build();
                case 2 -> option(2, List.class, String.class, "--value").arity("1").required(false).paramLabel("COLUMN:CODE=MEANING").description("What codes mean, as in --value Sex:M=male,F=female or --value Country:Congo=CD.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class ConvertCommandFields extends Fields {
        private final ConvertCommand of;

        ConvertCommandFields(ConvertCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.files;
                case 1 -> of.folder;
                case 2 -> of.whole;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.files = (List<String>) value;
                case 1 -> of.folder = (Optional<String>) value;
                case 2 -> of.whole = (boolean) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, List.class, String.class, "0..*").arity("1..*").required(true).paramLabel("FILE").description("Spreadsheets; '-' is standard input.").build();
                case 1 -> option(1, Optional.class, String.class, "--output-dir").arity("1").required(false).paramLabel("DIR").description("The folder for the CSV files; it is made when it does not exist.").build();
                case 2 -> option(2, boolean.class, boolean.class, "--whole").arity("0").required(false).paramLabel("<whole>").description("Every sheet as it was read, with titles, notes and blank rows.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class ImportCommandFields extends Fields {
        private final ImportCommand of;

        ImportCommandFields(ImportCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.files;
                case 1 -> of.plan;
                case 2 -> of.apply;
                case 3 -> of.dryRun;
                case 4 -> of.failOn;
                case 5 -> of.form;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.files = (List<String>) value;
                case 1 -> of.plan = (Optional<String>) value;
                case 2 -> of.apply = (Optional<String>) value;
                case 3 -> of.dryRun = (boolean) value;
                case 4 -> of.failOn = (Optional<org.rostrum.event.Severity>) value;
                case 5 -> of.form = (ImportCommand.Form) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, List.class, String.class, "0..*").arity("0..*").required(false).paramLabel("FILE").description("Spreadsheets; '-' is standard input.").build();
                case 1 -> option(1, Optional.class, String.class, "--plan").arity("1").required(false).paramLabel("PLAN").description("Write the plan to this file (JSON Lines) and keep nothing.").build();
                case 2 -> option(2, Optional.class, String.class, "--apply").arity("1").required(false).paramLabel("PLAN").description("Carry out a plan, if the database and its files are as they were; else exit 4.").build();
                case 3 -> option(3, boolean.class, boolean.class, "-n", "--dry-run").arity("0").required(false).paramLabel("<dryRun>").description("Show the plan and keep nothing.").build();
                case 4 -> option(4, Optional.class, org.rostrum.event.Severity.class, "--fail-on").arity("1").required(false).paramLabel("SEVERITY").description("Check the result and end with 1 when a finding is as bad as that: error, warning or info.").build();
                case 5 -> option(5, ImportCommand.Form.class, ImportCommand.Form.class, "--format").arity("1").required(false).paramLabel("FORMAT").description("table or json (default: table).").defaultValue("table").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class PlanningOptionsFields extends Fields {
        private final PlanningOptions of;

        PlanningOptionsFields(PlanningOptions of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.kind;
                case 1 -> of.sync;
                case 2 -> of.addOnly;
                case 3 -> of.within;
                case 4 -> of.yesWithdraw;
                case 5 -> of.matches;
                case 6 -> of.edits;
                case 7 -> of.skipErrors;
                case 8 -> of.again;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.kind = (Optional<PlanningOptions.Kind>) value;
                case 1 -> of.sync = (boolean) value;
                case 2 -> of.addOnly = (boolean) value;
                case 3 -> of.within = (Optional<String>) value;
                case 4 -> of.yesWithdraw = (Optional<Long>) value;
                case 5 -> of.matches = (List<String>) value;
                case 6 -> of.edits = (List<String>) value;
                case 7 -> of.skipErrors = (boolean) value;
                case 8 -> of.again = (boolean) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> option(0, Optional.class, PlanningOptions.Kind.class, "--as").arity("1").required(false).paramLabel("KIND").description("participants or agenda (default: by the file's kind).").build();
                case 1 -> option(1, boolean.class, boolean.class, "--sync").arity("0").required(false).paramLabel("<sync>").description("The list is whole: who is missing on it has withdrawn.").build();
                case 2 -> option(2, boolean.class, boolean.class, "--add-only").arity("0").required(false).paramLabel("<addOnly>").description("Only add those who are new; leave the others as they are.").build();
                case 3 -> option(3, Optional.class, String.class, "--within").arity("1").required(false).paramLabel("delegation=CODE").description("With --sync: the list is whole for this delegation (or category=…) only.").build();
                case 4 -> option(4, Optional.class, Long.class, "--yes-withdraw").arity("1").required(false).paramLabel("N").description("Agree to withdraw N people, where it asks.").build();
                case 5 -> option(5, List.class, String.class, "--match").arity("1").required(false).paramLabel("FILE:ROW=ID").description("Whom a row means: the id of a participant, or 'new'.").build();
                case 6 -> option(6, List.class, String.class, "--edits").arity("1").required(false).paramLabel("[ID.FIELD=]keep|take").description("Keep values that were changed by hand, or take the list's; of all, or of one.").build();
                case 7 -> option(7, boolean.class, boolean.class, "--skip-errors").arity("0").required(false).paramLabel("<skipErrors>").description("Of an agenda: leave out rows that are in error.").build();
                case 8 -> option(8, boolean.class, boolean.class, "--again").arity("0").required(false).paramLabel("<again>").description("Take the same bytes in once more.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class ListOptionsFields extends Fields {
        private final ListOptions of;

        ListOptionsFields(ListOptions of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.where;
                case 1 -> of.sort;
                case 2 -> of.columns;
                case 3 -> of.limit;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.where = (List<String>) value;
                case 1 -> of.sort = (List<String>) value;
                case 2 -> of.columns = (List<String>) value;
                case 3 -> of.limit = (Optional<Long>) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> option(0, List.class, String.class, "--where").arity("1").required(false).paramLabel("FIELD=VALUE").description("Only rows for which it holds: =, !=, ~ (contains), <, <=, >, >=; 'a,b' is either; several are joined by and.").build();
                case 1 -> option(1, List.class, String.class, "--sort").arity("1").required(false).paramLabel("FIELD").description("Order by these columns, '-column' downwards (default: as the house orders delegations, heads first; an agenda by time).").splitRegex(",").build();
                case 2 -> option(2, List.class, String.class, "--columns").arity("1").required(false).paramLabel("COLUMN").description("Which columns: names, 'all', or '+name' besides the usual ones.").splitRegex(",").build();
                case 3 -> option(3, Optional.class, Long.class, "--limit").arity("1").required(false).paramLabel("N").description("At most N rows.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class ImportsShowCommandFields extends Fields {
        private final ImportsShowCommand of;

        ImportsShowCommandFields(ImportsShowCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.number;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.number = (Long) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, Long.class, Long.class, "0").arity("1").required(true).paramLabel("N").description("The number of the import.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class ImportsErrorsCommandFields extends Fields {
        private final ImportsErrorsCommand of;

        ImportsErrorsCommandFields(ImportsErrorsCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.number;
                case 1 -> of.sheet;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.number = (Long) value;
                case 1 -> of.sheet = (Optional<String>) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, Long.class, Long.class, "0").arity("1").required(true).paramLabel("N").description("The number of the import.").build();
                case 1 -> option(1, Optional.class, String.class, "--sheet").arity("1").required(false).paramLabel("NAME").description("Only the rows of this sheet, or of this file.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class ListParticipantsCommandFields extends Fields {
        private final ListParticipantsCommand of;

        ListParticipantsCommandFields(ListParticipantsCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.all;
                case 1 -> of.view;
                case 2 -> of.by;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.all = (boolean) value;
                case 1 -> of.view = (Optional<String>) value;
                case 2 -> of.by = (Optional<String>) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> option(0, boolean.class, boolean.class, "--all").arity("0").required(false).paramLabel("<all>").description("Also those who are withdrawn, rejected or replaced.").build();
                case 1 -> option(1, Optional.class, String.class, "--view").arity("1").required(false).paramLabel("NAME").description("As saved with 'view save'; --where narrows it further, --columns and --sort take the place of its own.").build();
                case 2 -> option(2, Optional.class, String.class, "--by").arity("1").required(false).paramLabel("FIELD").description("Group by a column: delegation (country is the same), organisation, role …").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class ViewSaveCommandFields extends Fields {
        private final ViewSaveCommand of;

        ViewSaveCommandFields(ViewSaveCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.name;
                case 1 -> of.columns;
                case 2 -> of.where;
                case 3 -> of.sort;
                case 4 -> of.all;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.name = (String) value;
                case 1 -> of.columns = (List<String>) value;
                case 2 -> of.where = (List<String>) value;
                case 3 -> of.sort = (List<String>) value;
                case 4 -> of.all = (boolean) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, String.class, String.class, "0").arity("1").required(true).paramLabel("NAME").description("Letters, digits, - and _; a view of this name is replaced.").build();
                case 1 -> option(1, List.class, String.class, "--columns").arity("1").required(true).paramLabel("COLUMN").description("Which columns, in the order wanted; 'all' for all of them.").splitRegex(",").build();
                case 2 -> option(2, List.class, String.class, "--where").arity("1").required(false).paramLabel("FIELD=VALUE").description("Only rows for which it holds, as for list participants.").build();
                case 3 -> option(3, List.class, String.class, "--sort").arity("1").required(false).paramLabel("FIELD").description("Order by these columns, '-column' downwards (default: the official order).").splitRegex(",").build();
                case 4 -> option(4, boolean.class, boolean.class, "--all").arity("0").required(false).paramLabel("<all>").description("Also those who are withdrawn, rejected or replaced.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class ViewRemoveCommandFields extends Fields {
        private final ViewRemoveCommand of;

        ViewRemoveCommandFields(ViewRemoveCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.name;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.name = (String) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, String.class, String.class, "0").arity("1").required(true).paramLabel("NAME").description("The name it was saved under.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class ShowParticipantCommandFields extends Fields {
        private final ShowParticipantCommand of;

        ShowParticipantCommandFields(ShowParticipantCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.participant;
                case 1 -> of.why;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.participant = (String) value;
                case 1 -> of.why = (boolean) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, String.class, String.class, "0").arity("1").required(true).paramLabel("ID").description("An id, p:ID, an e-mail address or a name.").build();
                case 1 -> option(1, boolean.class, boolean.class, "--why").arity("0").required(false).paramLabel("<why>").description("Say of each value where it came from, and by which rule.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class ShowDelegationCommandFields extends Fields {
        private final ShowDelegationCommand of;

        ShowDelegationCommandFields(ShowDelegationCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.delegation;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.delegation = (String) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, String.class, String.class, "0").arity("1").required(true).paramLabel("ID").description("An id, a country's code or a name.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class ShowItemCommandFields extends Fields {
        private final ShowItemCommand of;

        ShowItemCommandFields(ShowItemCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.item;
                case 1 -> of.why;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.item = (String) value;
                case 1 -> of.why = (boolean) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, String.class, String.class, "0").arity("1").required(true).paramLabel("ID").description("An item's number, as 4(a), its title, or id:N.").build();
                case 1 -> option(1, boolean.class, boolean.class, "--why").arity("0").required(false).paramLabel("<why>").description("Say of each value where it came from, and by which rule.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class FindCommandFields extends Fields {
        private final FindCommand of;

        FindCommandFields(FindCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.text;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.text = (String[]) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, String[].class, String.class, "0..*").arity("1..*").required(true).paramLabel("TEXT").description("What to look for.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class ResolveCommandFields extends Fields {
        private final ResolveCommand of;

        ResolveCommandFields(ResolveCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.texts;
                case 1 -> of.on;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.texts = (List<String>) value;
                case 1 -> of.on = (Optional<java.time.LocalDate>) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, List.class, String.class, "0..*").arity("1..*").required(true).paramLabel("TEXT").description("Spellings, each an argument; '-' is standard input, a spelling to a line.").build();
                case 1 -> option(1, Optional.class, java.time.LocalDate.class, "--on").arity("1").required(false).paramLabel("DATE").description("The day whose names count, as 2010-10-20 (default: today).").converters(new EventOptions.Day()).build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class ValidateCommandFields extends Fields {
        private final ValidateCommand of;

        ValidateCommandFields(ValidateCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.scope;
                case 1 -> of.failOn;
                case 2 -> of.since;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.scope = (org.rostrum.job.Validation.Scope) value;
                case 1 -> of.failOn = (org.rostrum.event.Severity) value;
                case 2 -> of.since = (Optional<String>) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, org.rostrum.job.Validation.Scope.class, org.rostrum.job.Validation.Scope.class, "0").arity("0..1").required(false).paramLabel("WHAT").description("participants, agenda or all (default: all).").defaultValue("all").build();
                case 1 -> option(1, org.rostrum.event.Severity.class, org.rostrum.event.Severity.class, "--fail-on").arity("1").required(false).paramLabel("SEVERITY").description("error, warning or info (default: error).").defaultValue("error").build();
                case 2 -> option(2, Optional.class, String.class, "--since").arity("1").required(false).paramLabel("FILE").description("Say what is new, what was there and what is gone since an earlier report (csv, json, jsonl).").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class RulesShowCommandFields extends Fields {
        private final RulesShowCommand of;

        RulesShowCommandFields(RulesShowCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.name;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.name = (String) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, String.class, String.class, "0").arity("1").required(true).paramLabel("NAME").description("The rule's name, as findings give it.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class RulesSetCommandFields extends Fields {
        private final RulesSetCommand of;

        RulesSetCommandFields(RulesSetCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.name;
                case 1 -> of.numbers;
                case 2 -> of.severity;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.name = (String) value;
                case 1 -> of.numbers = (List<String>) value;
                case 2 -> of.severity = (Optional<org.rostrum.event.SeverityChoice>) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, String.class, String.class, "0").arity("1").required(true).paramLabel("NAME").description("The rule's name, as findings give it.").build();
                case 1 -> parameter(1, List.class, String.class, "1..*").arity("0..*").required(false).paramLabel("NUMBER=VALUE").description("As minutes=240; 'default' for what the rule has itself.").build();
                case 2 -> option(2, Optional.class, org.rostrum.event.SeverityChoice.class, "--severity").arity("1").required(false).paramLabel("SEVERITY").description("error, warning, info, off or default.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class RulesWaiveCommandFields extends Fields {
        private final RulesWaiveCommand of;

        RulesWaiveCommandFields(RulesWaiveCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.key;
                case 1 -> of.because;
                case 2 -> of.until;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.key = (String) value;
                case 1 -> of.because = (String) value;
                case 2 -> of.until = (Optional<java.time.LocalDate>) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, String.class, String.class, "0").arity("1").required(true).paramLabel("KEY").description("The finding's key, as validate shows it in square brackets.").build();
                case 1 -> option(1, String.class, String.class, "--because").arity("1").required(true).paramLabel("TEXT").description("Why it may stay.").build();
                case 2 -> option(2, Optional.class, java.time.LocalDate.class, "--until").arity("1").required(false).paramLabel("DATE").description("The last day on which it may stay (default: for good).").converters(new EventOptions.Day()).build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class RulesUnwaiveCommandFields extends Fields {
        private final RulesUnwaiveCommand of;

        RulesUnwaiveCommandFields(RulesUnwaiveCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.key;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.key = (String) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, String.class, String.class, "0").arity("1").required(true).paramLabel("KEY").description("The finding's key, as 'rules waivers' shows it.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class StatsCommandFields extends Fields {
        private final StatsCommand of;

        StatsCommandFields(StatsCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.kind;
                case 1 -> of.dimensions;
                case 2 -> of.where;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.kind = (org.rostrum.job.Statistics.Kind) value;
                case 1 -> of.dimensions = (Optional<String>) value;
                case 2 -> of.where = (List<String>) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, org.rostrum.job.Statistics.Kind.class, org.rostrum.job.Statistics.Kind.class, "0").arity("0..1").required(false).paramLabel("WHAT").description("summary, delegations, countries, organisations, or 'by' and columns (default: summary).").defaultValue("summary").build();
                case 1 -> parameter(1, Optional.class, String.class, "1").arity("0..1").required(false).paramLabel("F[,G]").description("After 'by': one or two columns of the list of participants.").build();
                case 2 -> option(2, List.class, String.class, "--where").arity("1").required(false).paramLabel("FIELD=VALUE").description("Count only those for whom it holds; as in list participants.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class ExportParticipantsCommandFields extends Fields {
        private final ExportParticipantsCommand of;

        ExportParticipantsCommandFields(ExportParticipantsCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.all;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.all = (boolean) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> option(0, boolean.class, boolean.class, "--all").arity("0").required(false).paramLabel("<all>").description("Also those who are withdrawn, rejected or replaced.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class ExportAgendaCommandFields extends Fields {
        private final ExportAgendaCommand of;

        ExportAgendaCommandFields(ExportAgendaCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.format;
                case 1 -> of.where;
                case 2 -> of.of;
                case 3 -> of.per;
                case 4 -> of.output;
                case 5 -> of.bom;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.format = (String) value;
                case 1 -> of.where = (List<String>) value;
                case 2 -> of.of = (Optional<String>) value;
                case 3 -> of.per = (Optional<ExportAgendaCommand.Per>) value;
                case 4 -> of.output = (Optional<String>) value;
                case 5 -> of.bom = (boolean) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> option(0, String.class, String.class, "--format").arity("1").required(false).paramLabel("FORMAT").description("csv, tsv, xlsx, json, jsonl, ics, xcal, frab-xml, frab-json or md (default: csv).").defaultValue("csv").build();
                case 1 -> option(1, List.class, String.class, "--where").arity("1").required(false).paramLabel("FIELD=VALUE").description("Only items for which it holds, as in 'list agenda'.").build();
                case 2 -> option(2, Optional.class, String.class, "--of").arity("1").required(false).paramLabel("PERSON").description("Only what this participant has a role in: an id, an e-mail address or a name.").build();
                case 3 -> option(3, Optional.class, ExportAgendaCommand.Per.class, "--per").arity("1").required(false).paramLabel("WHAT").description("room or person: a file for each, in the folder that --output names.").build();
                case 4 -> option(4, Optional.class, String.class, "-o", "--output").arity("1").required(false).paramLabel("FILE").description("Write to a file instead, with --per to a folder ('-' is standard output).").build();
                case 5 -> option(5, boolean.class, boolean.class, "--bom").arity("0").required(false).paramLabel("<bom>").description("For Excel: mark CSV as UTF-8.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class ExportSummaryCommandFields extends Fields {
        private final ExportSummaryCommand of;

        ExportSummaryCommandFields(ExportSummaryCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.folder;
                case 1 -> of.bom;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.folder = (String) value;
                case 1 -> of.bom = (boolean) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, String.class, String.class, "0").arity("1").required(true).paramLabel("DIR").description("The folder; it is made when it does not exist.").build();
                case 1 -> option(1, boolean.class, boolean.class, "--bom").arity("0").required(false).paramLabel("<bom>").description("For Excel: mark the files as UTF-8.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class PublishParticipantsCommandFields extends Fields {
        private final PublishParticipantsCommand of;

        PublishParticipantsCommandFields(PublishParticipantsCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.house;
                case 1 -> of.format;
                case 2 -> of.output;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.house = (Optional<String>) value;
                case 1 -> of.format = (org.rostrum.publish.DocumentFormat) value;
                case 2 -> of.output = (Optional<String>) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> option(0, Optional.class, String.class, "--house").arity("1").required(false).paramLabel("HOUSE").description("Whose way of writing: osce, un or plain (default: the event's).").build();
                case 1 -> option(1, org.rostrum.publish.DocumentFormat.class, org.rostrum.publish.DocumentFormat.class, "--format").arity("1").required(false).paramLabel("FORMAT").description("txt or md (default: txt).").defaultValue("txt").build();
                case 2 -> option(2, Optional.class, String.class, "-o", "--output").arity("1").required(false).paramLabel("FILE").description("Write to a file instead.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class ParticipantAddCommandFields extends Fields {
        private final ParticipantAddCommand of;

        ParticipantAddCommandFields(ParticipantAddCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.values;
                case 1 -> of.namesake;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.values = (List<String>) value;
                case 1 -> of.namesake = (boolean) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, List.class, String.class, "0..*").arity("1..*").required(true).paramLabel("FIELD=VALUE").description("What is known of the person.").build();
                case 1 -> option(1, boolean.class, boolean.class, "--namesake").arity("0").required(false).paramLabel("<namesake>").description("Somebody of this name or address is there already, and this is another person.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class ParticipantSetCommandFields extends Fields {
        private final ParticipantSetCommand of;

        ParticipantSetCommandFields(ParticipantSetCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.words;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.words = (List<String>) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, List.class, String.class, "0..*").arity("1..*").required(true).paramLabel("[ID] FIELD=VALUE").description("Whom: an id, p:ID, an e-mail address or a name; then what it should be.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class ManyOptionsFields extends Fields {
        private final ManyOptions of;

        ManyOptionsFields(ManyOptions of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.where;
                case 1 -> of.yes;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.where = (List<String>) value;
                case 1 -> of.yes = (boolean) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> option(0, List.class, String.class, "--where").arity("1").required(false).paramLabel("FIELD=VALUE").description("Instead of ID: everybody for whom it holds (as for list participants); shown first, made with --yes.").build();
                case 1 -> option(1, boolean.class, boolean.class, "--yes").arity("0").required(false).paramLabel("<yes>").description("With --where: make the change that was shown.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class ParticipantMoveCommandFields extends Fields {
        private final ParticipantMoveCommand of;

        ParticipantMoveCommandFields(ParticipantMoveCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.whom;
                case 1 -> of.to;
                case 2 -> of.organisation;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.whom = (List<String>) value;
                case 1 -> of.to = (String) value;
                case 2 -> of.organisation = (Optional<String>) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, List.class, String.class, "0..*").arity("0..*").required(false).paramLabel("ID").description("Whom: ids, p:ID, e-mail addresses or names.").build();
                case 1 -> option(1, String.class, String.class, "--to").arity("1").required(true).paramLabel("DELEGATION").description("Where they belong: a name in any language, a code, or an id as list delegations has it.").build();
                case 2 -> option(2, Optional.class, String.class, "--organisation").arity("1").required(false).paramLabel("NAME").description("Whom they work for there (default: as before).").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class ParticipantWithdrawCommandFields extends Fields {
        private final ParticipantWithdrawCommand of;

        ParticipantWithdrawCommandFields(ParticipantWithdrawCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.person;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.person = (Optional<String>) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, Optional.class, String.class, "0").arity("0..1").required(false).paramLabel("ID").description("An id, p:ID, an e-mail address or a name.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class ParticipantReplaceCommandFields extends Fields {
        private final ParticipantReplaceCommand of;

        ParticipantReplaceCommandFields(ParticipantReplaceCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.person;
                case 1 -> of.values;
                case 2 -> of.namesake;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.person = (String) value;
                case 1 -> of.values = (List<String>) value;
                case 2 -> of.namesake = (boolean) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, String.class, String.class, "0").arity("1").required(true).paramLabel("ID").description("Who does not come: an id, p:ID, an e-mail address or a name.").build();
                case 1 -> parameter(1, List.class, String.class, "1").arity("1..*").required(true).paramLabel("FIELD=VALUE").description("What is known of who comes.").build();
                case 2 -> option(2, boolean.class, boolean.class, "--namesake").arity("0").required(false).paramLabel("<namesake>").description("Somebody of this name or address is there already, and this is another person.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class DelegationAddCommandFields extends Fields {
        private final DelegationAddCommand of;

        DelegationAddCommandFields(DelegationAddCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.name;
                case 1 -> of.category;
                case 2 -> of.asSent;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.name = (String) value;
                case 1 -> of.category = (Optional<String>) value;
                case 2 -> of.asSent = (boolean) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, String.class, String.class, "0").arity("1").required(true).paramLabel("NAME").description("A State or organisation: its code, or a name in any language.").build();
                case 1 -> option(1, Optional.class, String.class, "--category").arity("1").required(false).paramLabel("CATEGORY").description("state, partner, ngo, host … (default: what the reference data says).").build();
                case 2 -> option(2, boolean.class, boolean.class, "--as-sent").arity("0").required(false).paramLabel("<asSent>").description("Take a name of which nothing is known as it stands.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class DelegationSetCommandFields extends Fields {
        private final DelegationSetCommand of;

        DelegationSetCommandFields(DelegationSetCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.delegation;
                case 1 -> of.changes;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.delegation = (String) value;
                case 1 -> of.changes = (List<String>) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, String.class, String.class, "0").arity("1").required(true).paramLabel("DELEGATION").description("A name in any language, a code, or an id as list delegations has it.").build();
                case 1 -> parameter(1, List.class, String.class, "1").arity("1..*").required(true).paramLabel("FIELD=VALUE").description("What it should be.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class DelegationOrderCommandFields extends Fields {
        private final DelegationOrderCommand of;

        DelegationOrderCommandFields(DelegationOrderCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.delegation;
                case 1 -> of.before;
                case 2 -> of.after;
                case 3 -> of.first;
                case 4 -> of.last;
                case 5 -> of.reset;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.delegation = (Optional<String>) value;
                case 1 -> of.before = (Optional<String>) value;
                case 2 -> of.after = (Optional<String>) value;
                case 3 -> of.first = (boolean) value;
                case 4 -> of.last = (boolean) value;
                case 5 -> of.reset = (boolean) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, Optional.class, String.class, "0").arity("0..1").required(false).paramLabel("DELEGATION").description("A name in any language, a code, or an id; with --reset none for all.").build();
                case 1 -> option(1, Optional.class, String.class, "--before").arity("1").required(false).paramLabel("OTHER").description("Before this delegation.").build();
                case 2 -> option(2, Optional.class, String.class, "--after").arity("1").required(false).paramLabel("OTHER").description("After this delegation.").build();
                case 3 -> option(3, boolean.class, boolean.class, "--first").arity("0").required(false).paramLabel("<first>").description("Before all others of its category.").build();
                case 4 -> option(4, boolean.class, boolean.class, "--last").arity("0").required(false).paramLabel("<last>").description("After all others of its category.").build();
                case 5 -> option(5, boolean.class, boolean.class, "--reset").arity("0").required(false).paramLabel("<reset>").description("Where the house has it.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class DelegationHeadCommandFields extends Fields {
        private final DelegationHeadCommand of;

        DelegationHeadCommandFields(DelegationHeadCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.person;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.person = (String) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, String.class, String.class, "0").arity("1").required(true).paramLabel("ID").description("An id, p:ID, an e-mail address or a name.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class OrganisationAddCommandFields extends Fields {
        private final OrganisationAddCommand of;

        OrganisationAddCommandFields(OrganisationAddCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.name;
                case 1 -> of.delegation;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.name = (String) value;
                case 1 -> of.delegation = (String) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, String.class, String.class, "0").arity("1").required(true).paramLabel("NAME").description("As lists are to print it.").build();
                case 1 -> option(1, String.class, String.class, "--delegation").arity("1").required(true).paramLabel("DELEGATION").description("Whose it is: a name in any language, a code, or an id as list delegations has it.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class OrganisationSetCommandFields extends Fields {
        private final OrganisationSetCommand of;

        OrganisationSetCommandFields(OrganisationSetCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.organisation;
                case 1 -> of.changes;
                case 2 -> of.within;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.organisation = (String) value;
                case 1 -> of.changes = (List<String>) value;
                case 2 -> of.within = (Optional<String>) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, String.class, String.class, "0").arity("1").required(true).paramLabel("ORGANISATION").description("Its name, a spelling joined with it, its acronym, or its id.").build();
                case 1 -> parameter(1, List.class, String.class, "1").arity("1..*").required(true).paramLabel("FIELD=VALUE").description("What it should be.").build();
                case 2 -> option(2, Optional.class, String.class, "--within").arity("1").required(false).paramLabel("FIELD=VALUE").description("That of this delegation (delegation=LV), where several have the name.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class OrganisationMergeCommandFields extends Fields {
        private final OrganisationMergeCommand of;

        OrganisationMergeCommandFields(OrganisationMergeCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.stays;
                case 1 -> of.goes;
                case 2 -> of.within;
                case 3 -> of.yes;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.stays = (String) value;
                case 1 -> of.goes = (String) value;
                case 2 -> of.within = (Optional<String>) value;
                case 3 -> of.yes = (boolean) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, String.class, String.class, "0").arity("1").required(true).paramLabel("STAYS").description("The organisation that stays: its name, acronym or id.").build();
                case 1 -> parameter(1, String.class, String.class, "1").arity("1").required(true).paramLabel("GOES").description("The one whose people are of the other then.").build();
                case 2 -> option(2, Optional.class, String.class, "--within").arity("1").required(false).paramLabel("FIELD=VALUE").description("Those of this delegation (delegation=LV), where several have the names.").build();
                case 3 -> option(3, boolean.class, boolean.class, "--yes").arity("0").required(false).paramLabel("<yes>").description("Make the change that was shown.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class OrganisationAliasCommandFields extends Fields {
        private final OrganisationAliasCommand of;

        OrganisationAliasCommandFields(OrganisationAliasCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.variant;
                case 1 -> of.organisation;
                case 2 -> of.within;
                case 3 -> of.fresh;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.variant = (String) value;
                case 1 -> of.organisation = (String) value;
                case 2 -> of.within = (Optional<String>) value;
                case 3 -> of.fresh = (boolean) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, String.class, String.class, "0").arity("1").required(true).paramLabel("VARIANT").description("The spelling that goes.").build();
                case 1 -> parameter(1, String.class, String.class, "1").arity("1").required(true).paramLabel("ORGANISATION").description("The name that stays.").build();
                case 2 -> option(2, Optional.class, String.class, "--within").arity("1").required(false).paramLabel("FIELD=VALUE").description("Only in this delegation (delegation=LV), or in those of a category; else in every one that has both.").build();
                case 3 -> option(3, boolean.class, boolean.class, "--new").arity("0").required(false).paramLabel("<fresh>").description("The name that stays may be one that no list has.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class AgendaOfCommandFields extends Fields {
        private final AgendaOfCommand of;

        AgendaOfCommandFields(AgendaOfCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.person;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.person = (String) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, String.class, String.class, "0").arity("1").required(true).paramLabel("PERSON").description("An id, p:ID, an e-mail address or a name.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class AgendaNowCommandFields extends Fields {
        private final AgendaNowCommand of;

        AgendaNowCommandFields(AgendaNowCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.at;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.at = (Optional<String>) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> option(0, Optional.class, String.class, "--at").arity("1").required(false).paramLabel("TIME").description("Another moment, in the event's time zone: 2010-10-20T14:45, or 14:45 of today (default: now).").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class AgendaAddCommandFields extends Fields {
        private final AgendaAddCommand of;

        AgendaAddCommandFields(AgendaAddCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.values;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.values = (List<String>) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, List.class, String.class, "0..*").arity("1..*").required(true).paramLabel("FIELD=VALUE").description("What is known of the item.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class AgendaSetCommandFields extends Fields {
        private final AgendaSetCommand of;

        AgendaSetCommandFields(AgendaSetCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.words;
                case 1 -> of.where;
                case 2 -> of.yes;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.words = (List<String>) value;
                case 1 -> of.where = (List<String>) value;
                case 2 -> of.yes = (boolean) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, List.class, String.class, "0..*").arity("1..*").required(true).paramLabel("[ITEM] FIELD=VALUE").description("Which item: a number, a title, or id:N; then what it should be.").build();
                case 1 -> option(1, List.class, String.class, "--where").arity("1").required(false).paramLabel("FIELD=VALUE").description("Instead of ITEM: all for which it holds (as for list agenda); shown first, made with --yes.").build();
                case 2 -> option(2, boolean.class, boolean.class, "--yes").arity("0").required(false).paramLabel("<yes>").description("With --where: make the change that was shown.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class AgendaMoveCommandFields extends Fields {
        private final AgendaMoveCommand of;

        AgendaMoveCommandFields(AgendaMoveCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.item;
                case 1 -> of.to;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.item = (String) value;
                case 1 -> of.to = (String) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, String.class, String.class, "0").arity("1").required(true).paramLabel("ITEM").description("A number, a title, or id:N.").build();
                case 1 -> option(1, String.class, String.class, "--to").arity("1").required(true).paramLabel("TIME").description("When it begins: 2010-10-21T14:00; a time alone keeps the day, a day alone the time.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class AgendaShiftCommandFields extends Fields {
        private final AgendaShiftCommand of;

        AgendaShiftCommandFields(AgendaShiftCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.from;
                case 1 -> of.by;
                case 2 -> of.until;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.from = (String) value;
                case 1 -> of.by = (String) value;
                case 2 -> of.until = (Optional<String>) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> option(0, String.class, String.class, "--from").arity("1").required(true).paramLabel("ITEM").description("The first that goes: a number, a title, or id:N.").build();
                case 1 -> option(1, String.class, String.class, "--by").arity("1").required(true).paramLabel("DURATION").description("How much later: 15m, 1h30m, '90 minutes'; --by=-10m for earlier.").build();
                case 2 -> option(2, Optional.class, String.class, "--until").arity("1").required(false).paramLabel("ITEM").description("A fixed item later that day: it stays, and so does what begins with it or after it.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class AgendaSwapCommandFields extends Fields {
        private final AgendaSwapCommand of;

        AgendaSwapCommandFields(AgendaSwapCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.one;
                case 1 -> of.other;
                case 2 -> of.rooms;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.one = (String) value;
                case 1 -> of.other = (String) value;
                case 2 -> of.rooms = (boolean) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, String.class, String.class, "0").arity("1").required(true).paramLabel("ITEM").description("A number, a title, or id:N.").build();
                case 1 -> parameter(1, String.class, String.class, "1").arity("1").required(true).paramLabel("OTHER").description("Another one.").build();
                case 2 -> option(2, boolean.class, boolean.class, "--rooms").arity("0").required(false).paramLabel("<rooms>").description("They exchange their rooms too.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class AgendaRemoveCommandFields extends Fields {
        private final AgendaRemoveCommand of;

        AgendaRemoveCommandFields(AgendaRemoveCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.item;
                case 1 -> of.withChildren;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.item = (String) value;
                case 1 -> of.withChildren = (boolean) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, String.class, String.class, "0").arity("1").required(true).paramLabel("ITEM").description("A number, a title, or id:N.").build();
                case 1 -> option(1, boolean.class, boolean.class, "--with-children").arity("0").required(false).paramLabel("<withChildren>").description("Its parts go too.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class AgendaRenumberCommandFields extends Fields {
        private final AgendaRenumberCommand of;

        AgendaRenumberCommandFields(AgendaRenumberCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.style;
                case 1 -> of.dryRun;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.style = (Optional<String>) value;
                case 1 -> of.dryRun = (boolean) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> option(0, Optional.class, String.class, "--style").arity("1").required(false).paramLabel("STYLE").description("1 (plain, one count for all), 1.1 (points), 1(a) (letters) or I (roman); default: as now.").build();
                case 1 -> option(1, boolean.class, boolean.class, "-n", "--dry-run").arity("0").required(false).paramLabel("<dryRun>").description("Show what would change and keep nothing.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class AgendaAssignCommandFields extends Fields {
        private final AgendaAssignCommand of;

        AgendaAssignCommandFields(AgendaAssignCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.item;
                case 1 -> of.title;
                case 2 -> of.unconfirmed;
                case 3 -> of.confirmed;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.item = (String) value;
                case 1 -> of.title = (Optional<String>) value;
                case 2 -> of.unconfirmed = (boolean) value;
                case 3 -> of.confirmed = (boolean) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, String.class, String.class, "0").arity("1").required(true).paramLabel("ITEM").description("A number, a title, or id:N.").build();
                case 1 -> option(1, Optional.class, String.class, "--title").arity("1").required(false).paramLabel("TEXT").description("What the presentation is called.").build();
                case 2 -> option(2, boolean.class, boolean.class, "--unconfirmed").arity("0").required(false).paramLabel("<unconfirmed>").description("The person has not said yes.").build();
                case 3 -> option(3, boolean.class, boolean.class, "--confirmed").arity("0").required(false).paramLabel("<confirmed>").description("The person has said yes.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class RoleOptionsFields extends Fields {
        private final RoleOptions of;

        RoleOptionsFields(RoleOptions of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.chair;
                case 1 -> of.moderator;
                case 2 -> of.keynote;
                case 3 -> of.introducer;
                case 4 -> of.speaker;
                case 5 -> of.panellist;
                case 6 -> of.rapporteur;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.chair = (List<String>) value;
                case 1 -> of.moderator = (List<String>) value;
                case 2 -> of.keynote = (List<String>) value;
                case 3 -> of.introducer = (List<String>) value;
                case 4 -> of.speaker = (List<String>) value;
                case 5 -> of.panellist = (List<String>) value;
                case 6 -> of.rapporteur = (List<String>) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> option(0, List.class, String.class, "--chair").arity("1").required(false).paramLabel("WHO").description("The chair: an id, p:ID, an e-mail address or a name.").build();
                case 1 -> option(1, List.class, String.class, "--moderator").arity("1").required(false).paramLabel("WHO").description("The moderator.").build();
                case 2 -> option(2, List.class, String.class, "--keynote").arity("1").required(false).paramLabel("WHO").description("Who gives the keynote.").build();
                case 3 -> option(3, List.class, String.class, "--introducer").arity("1").required(false).paramLabel("WHO").description("Who introduces the item.").build();
                case 4 -> option(4, List.class, String.class, "--speaker").arity("1").required(false).paramLabel("WHO").description("A speaker.").build();
                case 5 -> option(5, List.class, String.class, "--panellist").arity("1").required(false).paramLabel("WHO").description("A panellist.").build();
                case 6 -> option(6, List.class, String.class, "--rapporteur").arity("1").required(false).paramLabel("WHO").description("The rapporteur.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class AgendaUnassignCommandFields extends Fields {
        private final AgendaUnassignCommand of;

        AgendaUnassignCommandFields(AgendaUnassignCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.item;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.item = (String) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, String.class, String.class, "0").arity("1").required(true).paramLabel("ITEM").description("A number, a title, or id:N.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class AgendaReleaseCommandFields extends Fields {
        private final AgendaReleaseCommand of;

        AgendaReleaseCommandFields(AgendaReleaseCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.state;
                case 1 -> of.comment;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.state = (org.rostrum.agenda.AgendaRelease.State) value;
                case 1 -> of.comment = (String) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> option(0, org.rostrum.agenda.AgendaRelease.State.class, org.rostrum.agenda.AgendaRelease.State.class, "--as").arity("1").required(true).paramLabel("STATE").description("draft, revised or final.").build();
                case 1 -> option(1, String.class, String.class, "--comment").arity("1").required(false).paramLabel("TEXT").description("What is new in it.").defaultValue("").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class AgendaDiffCommandFields extends Fields {
        private final AgendaDiffCommand of;

        AgendaDiffCommandFields(AgendaDiffCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.from;
                case 1 -> of.to;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.from = (Optional<String>) value;
                case 1 -> of.to = (Optional<String>) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, Optional.class, String.class, "0").arity("0..1").required(false).paramLabel("A").description("The number of a version, or 'now' (default: the last version).").build();
                case 1 -> parameter(1, Optional.class, String.class, "1").arity("0..1").required(false).paramLabel("B").description("Another one (default: now).").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class RoomAddCommandFields extends Fields {
        private final RoomAddCommand of;

        RoomAddCommandFields(RoomAddCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.name;
                case 1 -> of.values;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.name = (String) value;
                case 1 -> of.values = (List<String>) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, String.class, String.class, "0").arity("1").required(true).paramLabel("NAME").description("What it is called.").build();
                case 1 -> parameter(1, List.class, String.class, "1").arity("0..*").required(false).paramLabel("FIELD=VALUE").description("capacity=N: people it holds.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class RoomSetCommandFields extends Fields {
        private final RoomSetCommand of;

        RoomSetCommandFields(RoomSetCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.name;
                case 1 -> of.changes;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.name = (String) value;
                case 1 -> of.changes = (List<String>) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, String.class, String.class, "0").arity("1").required(true).paramLabel("NAME").description("The room, as items name it.").build();
                case 1 -> parameter(1, List.class, String.class, "1").arity("1..*").required(true).paramLabel("FIELD=VALUE").description("name=NEW, capacity=N.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class RoomRemoveCommandFields extends Fields {
        private final RoomRemoveCommand of;

        RoomRemoveCommandFields(RoomRemoveCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.name;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.name = (String) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, String.class, String.class, "0").arity("1").required(true).paramLabel("NAME").description("The room.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class DuplicatesFindCommandFields extends Fields {
        private final DuplicatesFindCommand of;

        DuplicatesFindCommandFields(DuplicatesFindCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.across;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.across = (boolean) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> option(0, boolean.class, boolean.class, "--across").arity("0").required(false).paramLabel("<across>").description("Between this event and the others: the same person at two meetings.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class DuplicatesSameCommandFields extends Fields {
        private final DuplicatesSameCommand of;

        DuplicatesSameCommandFields(DuplicatesSameCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.one;
                case 1 -> of.other;
                case 2 -> of.because;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.one = (String) value;
                case 1 -> of.other = (String) value;
                case 2 -> of.because = (String) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, String.class, String.class, "0").arity("1").required(true).paramLabel("A").description("Who stays. An id, p:ID, an e-mail address or a name; at another event an id.").build();
                case 1 -> parameter(1, String.class, String.class, "1").arity("1").required(true).paramLabel("B").description("Who is merged into A.").build();
                case 2 -> option(2, String.class, String.class, "--because").arity("1").required(false).paramLabel("TEXT").description("How it is known; kept with the decision.").defaultValue("").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class DuplicatesDifferentCommandFields extends Fields {
        private final DuplicatesDifferentCommand of;

        DuplicatesDifferentCommandFields(DuplicatesDifferentCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.one;
                case 1 -> of.other;
                case 2 -> of.because;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.one = (String) value;
                case 1 -> of.other = (String) value;
                case 2 -> of.because = (String) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, String.class, String.class, "0").arity("1").required(true).paramLabel("A").description("One of the two. An id, p:ID, an e-mail address or a name; at another event an id.").build();
                case 1 -> parameter(1, String.class, String.class, "1").arity("1").required(true).paramLabel("B").description("The other.").build();
                case 2 -> option(2, String.class, String.class, "--because").arity("1").required(true).paramLabel("TEXT").description("How it is known; kept with the decision.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class DuplicatesSplitCommandFields extends Fields {
        private final DuplicatesSplitCommand of;

        DuplicatesSplitCommandFields(DuplicatesSplitCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.person;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.person = (String) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, String.class, String.class, "0").arity("1").required(true).paramLabel("B").description("Who was merged away, or linked: an id, p:ID, an e-mail address or a name.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class UndoCommandFields extends Fields {
        private final UndoCommand of;

        UndoCommandFields(UndoCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.number;
                case 1 -> of.withLater;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.number = (Optional<Long>) value;
                case 1 -> of.withLater = (boolean) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, Optional.class, Long.class, "0").arity("0..1").required(false).paramLabel("N").description("The number of the write, as 'history' has it (default: the last that stands).").build();
                case 1 -> option(1, boolean.class, boolean.class, "--with-later").arity("0").required(false).paramLabel("<withLater>").description("Also take back the later writes that build on it, the last one first.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class HistoryCommandFields extends Fields {
        private final HistoryCommand of;

        HistoryCommandFields(HistoryCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.of;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.of = (Optional<String>) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> option(0, Optional.class, String.class, "--of").arity("1").required(false).paramLabel("ID").description("Only what has to do with this participant (id, e-mail, name) or item (item:NUMBER).").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class HistoryShowCommandFields extends Fields {
        private final HistoryShowCommand of;

        HistoryShowCommandFields(HistoryShowCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.number;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.number = (Long) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, Long.class, Long.class, "0").arity("1").required(true).paramLabel("N").description("The number of the write.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class WhyCommandFields extends Fields {
        private final WhyCommand of;

        WhyCommandFields(WhyCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.subject;
                case 1 -> of.field;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.subject = (String) value;
                case 1 -> of.field = (String) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, String.class, String.class, "0").arity("1").required(true).paramLabel("ID").description("A participant (id, p:ID, e-mail address or name) or an item (item:NUMBER).").build();
                case 1 -> parameter(1, String.class, String.class, "1").arity("1").required(true).paramLabel("FIELD").description("The field.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class DiffCommandFields extends Fields {
        private final DiffCommand of;

        DiffCommandFields(DiffCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.from;
                case 1 -> of.to;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.from = (String) value;
                case 1 -> of.to = (String) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, String.class, String.class, "0").arity("1").required(true).paramLabel("A").description("A moment, or the number of a write.").build();
                case 1 -> parameter(1, String.class, String.class, "1").arity("1").required(true).paramLabel("B").description("Another one.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class DbBackupCommandFields extends Fields {
        private final DbBackupCommand of;

        DbBackupCommandFields(DbBackupCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.file;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.file = (String) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, String.class, String.class, "0").arity("1").required(true).paramLabel("FILE").description("The file to make.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class CompletionCommandFields extends Fields {
        private final CompletionCommand of;

        CompletionCommandFields(CompletionCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.shell;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.shell = (CompletionCommand.Shell) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, CompletionCommand.Shell.class, CompletionCommand.Shell.class, "0").arity("1").required(true).paramLabel("SHELL").description("bash, zsh or fish.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }

    private static final class HelpCommandFields extends Fields {
        private final HelpCommand of;

        HelpCommandFields(HelpCommand of) {
            this.of = of;
        }

        @Override
        Object get(int field) {
            return switch (field) {
                case 0 -> of.words;
                default -> throw new IllegalArgumentException("field " + field);
            };
        }

        @Override
        void set(int field, Object value) {
            switch (field) {
                case 0 -> of.words = (String[]) value;
                default -> throw new IllegalArgumentException("field " + field);
            }
        }

        @Override
        ArgSpec model(int field) {
            return switch (field) {
                case 0 -> parameter(0, String[].class, String.class, "0..*").arity("0..*").required(false).paramLabel("COMMAND").description("The command's words.").build();
                default -> throw new IllegalArgumentException("field " + field);
            };
        }
    }
}
