package org.rostrum.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the program. */
@Command(name = "rostrum", description = "Turns the registration spreadsheets of a meeting into lists, findings and figures.", versionProvider = Main.Version.class)
public final class Main {
    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Prints this.")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Prints the version.")
    private boolean version;

    private Main() {}

    public static void main(String[] args) {
        System.exit(Boolean.getBoolean("rostrum.train") ? train() : commandLine().execute(args));
    }

    /** The whole model of the command line. */
    public static CommandLine commandLine() {
        return new CommandLine(new Main());
    }

    /** Does once what users do, so that the classes for it get into the class archive. */
    static int train() {
        return commandLine().execute("--version");
    }

    /** The version that the build wrote into the manifest. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"rostrum " + Main.class.getPackage().getImplementationVersion()};
        }
    }
}
