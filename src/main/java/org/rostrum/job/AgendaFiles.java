package org.rostrum.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rostrum.publish.AgendaEdition;
import org.rostrum.publish.AgendaFormat;
import org.rostrum.table.Format;
import org.rostrum.table.TableWriter;
import org.rostrum.table.WholeFile;
import org.rostrum.table.WriteOptions;
import org.rostrum.text.Fold;
import org.rostrum.text.Nearest;
import org.rostrum.text.UserError;

/** An agenda as files of one format: a table that an import reads back, a calendar, a schedule or a text. */
public final class AgendaFiles {
    private static final List<Format> TABLES = List.of(Format.CSV, Format.TSV, Format.XLSX, Format.JSON, Format.JSONL);

    private final Optional<AgendaFormat> format;
    private final Format table;
    private final boolean bom;

    private AgendaFiles(Optional<AgendaFormat> format, Format table, boolean bom) {
        this.format = format;
        this.table = table;
        this.bom = bom;
    }

    /**
     * Files of a format.
     *
     * @param code {@code csv, tsv, xlsx, json, jsonl} or the code of an {@link AgendaFormat}
     * @param bom whether CSV begins with a byte order mark
     * @throws UserError (USAGE) when there is no such format
     */
    public static AgendaFiles of(String code, boolean bom) {
        Optional<AgendaFormat> format = AgendaFormat.of(code);
        Optional<Format> table =
                TABLES.stream().filter(known -> known.toString().equals(code)).findFirst();
        if (format.isEmpty() && table.isEmpty()) {
            List<String> codes = new ArrayList<>();
            TABLES.forEach(known -> codes.add(known.toString()));
            Arrays.stream(AgendaFormat.values()).forEach(known -> codes.add(known.code()));
            throw new UserError(
                    UserError.Kind.USAGE, "there is no format “" + code + "” for an agenda", Nearest.hint(code, codes));
        }
        return new AgendaFiles(format, table.orElse(Format.CSV), bom);
    }

    /** Whether the files are calendars or schedules, in which an item that ends before it starts has no end. */
    public boolean calendars() {
        return format.isPresent() && format.get() != AgendaFormat.MD;
    }

    /** Whether a terminal cannot show them. */
    public boolean binary() {
        return format.isEmpty() && table == Format.XLSX;
    }

    /** One file. */
    public WholeFile.Content content(AgendaEdition edition) {
        if (format.isPresent()) {
            byte[] bytes = format.get().bytes(edition);
            return out -> out.write(bytes);
        }
        WriteOptions options = WriteOptions.PLAIN.withSafeFormulas(true).withBom(bom);
        return out -> TableWriter.write(AgendaExport.table(edition), table, out, options);
    }

    /**
     * A file for each part in a folder, which is made when it does not exist; their names in order.
     *
     * @throws UserError (OUTPUT) when they cannot be written
     */
    public List<String> writeAll(List<AgendaExport.Part> parts, Path folder) {
        List<String> names = names(parts);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UserError(
                    UserError.Kind.OUTPUT,
                    "cannot make the folder " + folder,
                    "check that no file has its name and that the folder above may be written to");
        }
        for (int i = 0; i < parts.size(); i++) {
            WholeFile.write(folder.resolve(names.get(i)), content(parts.get(i).edition()));
        }
        return names;
    }

    /** Each another: {@code baltic-hall.ics}. */
    private List<String> names(List<AgendaExport.Part> parts) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        String ending = format.map(AgendaFormat::ending).orElse(table.toString());
        for (AgendaExport.Part part : parts) {
            String plain = Fold.latin(part.name()).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            String stem = plain.isEmpty() ? "part" : plain;
            String name = stem;
            for (int again = 2; !taken.add(name); again++) {
                name = stem + "-" + again;
            }
            names.add(name + "." + ending);
        }
        return names;
    }
}
