package org.rostrum.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rostrum.text.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.TypeConversionException;

/** The words that options take from a list, and numbers; a wrong one gets the nearest. */
final class Words {
    private Words() {}

    /** Teaches the command line, and all commands below it, the words that their own options take. */
    static void register(CommandLine line) {
        line.registerConverter(Long.class, Words::number);
        for (ArgSpec option : line.getCommandSpec().args()) {
            for (Class<?> type : option.auxiliaryTypes()) {
                if (type.isEnum()) {
                    register(line, type);
                }
            }
        }
        line.getSubcommands().values().forEach(Words::register);
    }

    private static <E> void register(CommandLine line, Class<E> type) {
        line.registerConverter(type, text -> word(type, text));
    }

    private static <E> E word(Class<E> type, String text) {
        List<String> words = Arrays.stream(type.getEnumConstants())
                .map(constant ->
                        ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        int place = words.indexOf(text.strip().toLowerCase(Locale.ROOT));
        if (place >= 0) {
            return type.getEnumConstants()[place];
        }
        List<String> near = Nearest.to(text, words);
        throw new TypeConversionException("“" + text + "” is none of " + String.join(", ", words)
                + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?"));
    }

    private static Long number(String text) {
        try {
            return Long.valueOf(text.strip());
        } catch (NumberFormatException e) {
            throw new TypeConversionException("“" + text + "” is not a whole number");
        }
    }
}
