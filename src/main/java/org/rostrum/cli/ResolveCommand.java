package org.rostrum.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rostrum.job.Resolving;
import org.rostrum.table.Format;
import org.rostrum.text.UserError;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which country or organisation a spelling stands for. */
@CommandLine.Command(
        name = "resolve",
        description = {
            "Say what country or organisation a spelling stands for.",
            "What does not decide, or merely comes near, is shown and not applied."
        },
        footer = {
            "",
            "Examples:",
            "  rostrum resolve Lietuva 'Congo (Kinshasa)' 'УНП ООН'",
            "  rostrum resolve Macedonia --on 2010-10-20",
            "  cut -f 3 list.tsv | rostrum resolve - --format csv"
        })
final class ResolveCommand extends Command {
    @Parameters(
            paramLabel = "TEXT",
            arity = "1..*",
            description = "Spellings, each an argument; '-' is standard input, a spelling to a line.")
    List<String> texts;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = EventOptions.Day.class,
            description = "The day whose names count, as 2010-10-20 (default: today).")
    Optional<LocalDate> on;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        LocalDate day = on.orElseGet(() -> LocalDate.now(context().clock()));
        boolean people = output.format == Format.TABLE;
        output.print(
                root(), people ? Resolving.forPeople(this::spellings, day) : Resolving.table(this::spellings, day));
        return DONE;
    }

    private void spellings(Consumer<String> consumer) {
        for (String text : texts) {
            if (text.equals("-")) {
                lines(context().console().in(), consumer);
            } else {
                consumer.accept(text);
            }
        }
    }

    private static void lines(InputStream in, Consumer<String> consumer) {
        try {
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                consumer.accept(line);
            }
        } catch (CharacterCodingException e) {
            throw new UserError(
                    UserError.Kind.INPUT, "standard input is not UTF-8", "rostrum convert makes UTF-8 of a list");
        } catch (IOException e) {
            throw new UserError(UserError.Kind.INPUT, "cannot read standard input", "try again with a file");
        }
    }
}
