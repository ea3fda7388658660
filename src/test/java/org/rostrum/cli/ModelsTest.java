package org.rostrum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Range;

class ModelsTest {
    @Test
    void sourceIsWhatTheAnnotationsSay() throws Exception {
        Path file = Path.of("src/main/java/org/rostrum/cli/Models.java");
        String made = ModelsCodegen.source();
        if (Boolean.getBoolean("approve")) {
            Files.writeString(file, made);
        }
        assertEquals(made, Files.readString(file), "mvn test -Dtest=ModelsTest -Dapprove=true");
    }

    static List<String> names() {
        return Commands.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void modelIsThatOfTheAnnotations(String name) {
        same(CommandSpec.forAnnotatedObject(Commands.command(name)), Models.of(Commands.command(name)));
    }

    @Test
    void rootIsThatOfTheAnnotations() {
        same(CommandSpec.forAnnotatedObject(new Root(Context.ofProcess())), Models.of(new Root(Context.ofProcess())));
    }

    private static void same(CommandSpec annotated, CommandSpec called) {
        assertEquals(new CommandLine(annotated).getUsageMessage(), new CommandLine(called).getUsageMessage());
        assertEquals(
                annotated.args().stream().map(ModelsTest::text).toList(),
                called.args().stream().map(ModelsTest::text).toList());
    }

    /** Everything about an option or parameter that our commands make use of. */
    private static List<Object> text(ArgSpec arg) {
        return List.of(
                arg instanceof OptionSpec option
                        ? List.of(List.of(option.names()), option.usageHelp(), option.versionHelp())
                        : List.of(range(((PositionalParamSpec) arg).index())),
                range(arg.arity()),
                arg.required(),
                arg.paramLabel(),
                List.of(arg.description()),
                arg.splitRegex(),
                Optional.ofNullable(arg.defaultValue()),
                arg.scopeType(),
                arg.type(),
                List.of(arg.auxiliaryTypes()),
                arg.isMultiValue(),
                arg.typeInfo().isOptional(),
                arg.hidden(),
                Arrays.stream(arg.converters()).map(Object::getClass).toList());
    }

    private static List<Integer> range(Range range) {
        return List.of(range.min(), range.max());
    }
}
