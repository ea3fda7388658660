package org.rostrum.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rostrum.event.Severity;
import org.rostrum.job.Statistics;
import org.rostrum.job.Validation;
import org.rostrum.publish.DocumentFormat;
import org.rostrum.table.Format;
import org.rostrum.text.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** The words that options take from a list, and numbers; a wrong one gets the nearest. */
final class Words {
    private Words() {}

    /** Teaches the command line, and all commands below it, the words. */
    static void register(CommandLine line) {
        register(line, Format.class);
        register(line, DocumentFormat.class);
        register(line, Severity.class);
        register(line, Validation.Scope.class);
        register(line, Statistics.Kind.class);
        register(line, ImportCommand.Kind.class);
        register(line, ImportCommand.Form.class);
        register(line, CompletionCommand.Shell.class);
        line.registerConverter(Long.class, Words::number);
    }

    private static <E extends Enum<E>> void register(CommandLine line, Class<E> type) {
        line.registerConverter(type, text -> word(type, text));
    }

    private static <E extends Enum<E>> E word(Class<E> type, String text) {
        List<String> words = Arrays.stream(type.getEnumConstants()).map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList();
        int place = words.indexOf(text.strip().toLowerCase(Locale.ROOT));
        if (place >= 0) {
            return type.getEnumConstants()[place];
        }
        List<String> near = Nearest.to(text, words);
        throw new TypeConversionException("“" + text + "” is none of " + String.join(", ", words) + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?"));
    }

    private static Long number(String text) {
        try {
            return Long.valueOf(text.strip());
        } catch (NumberFormatException e) {
            throw new TypeConversionException("“" + text + "” is not a whole number");
        }
    }
}
