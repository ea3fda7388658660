package org.rostrum.cli;

import java.util.List;
import org.rostrum.rule.Rules;
import org.rostrum.table.Column;
import org.rostrum.table.ResultTable;
import org.rostrum.table.RowSource;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists all rules. */
@CommandLine.Command(name = "list", description = "List all rules with their severity.")
final class RulesListCommand extends Command {
    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        List<List<String>> rows = Rules.all().stream().map(rule -> List.of(rule.name(), rule.severity().code(), rule.summary())).toList();
        output.print(root(), new ResultTable(List.of(Column.text("rule"), Column.text("severity"), Column.text("summary")), RowSource.of(rows)));
        return DONE;
    }
}
