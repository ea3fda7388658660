package org.rostrum.cli;

import java.util.List;
import org.rostrum.intake.MappingOptions;
import picocli.CommandLine.Option;

/** What columns and codes mean where the evidence should not decide. */
final class MappingOption {
    @Option(
            names = "--map",
            paramLabel = "COLUMN=FIELD",
            description = "What a column is: its heading or letter, as in --map C=family_name.")
    List<String> map = List.of();

    @Option(
            names = "--set",
            paramLabel = "FIELD=VALUE",
            description = "The value of a column that the list does not have, as in --set role=observer.")
    List<String> set = List.of();

    @Option(
            names = "--value",
            paramLabel = "COLUMN:CODE=MEANING",
            description = "What codes mean, as in --value Sex:M=male,F=female or --value Country:Congo=CD.")
    List<String> values = List.of();

    MappingOptions options() {
        return MappingOptions.parse(map, set, values);
    }
}
