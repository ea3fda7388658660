package org.rostrum.sheet;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises, by their first bytes, the files that people send instead of a spreadsheet. */
final class OtherFile {
    private record Signature(String hex, String what) {}

    /** From the formats' own documents, as collected in the file(1) database. */
    private static final List<Signature> SIGNATURES = List.of(
            new Signature("89504e470d0a1a0a", "a PNG image"),
            new Signature("ffd8ff", "a JPEG image"),
            new Signature("47494638", "a GIF image"),
            new Signature("49492a00", "a TIFF image"),
            new Signature("4d4d002a", "a TIFF image"),
            new Signature("52494646", "an image, sound or film (RIFF)"),
            new Signature("255044462d", "a PDF document"),
            new Signature("25215053", "a PostScript document"),
            new Signature("7b5c727466", "a rich text document (RTF)"),
            new Signature("7f454c46", "a program (ELF)"),
            new Signature("cafebabe", "a program (Java class)"),
            new Signature("cffaedfe", "a program (Mach-O)"),
            new Signature("1f8b", "a gzip archive"),
            new Signature("425a68", "a bzip2 archive"),
            new Signature("377abcaf271c", "a 7-Zip archive"),
            new Signature("526172211a07", "a RAR archive"),
            new Signature("fd377a585a00", "an xz archive"),
            new Signature("28b52ffd", "a Zstandard archive"),
            new Signature("504b0506", "an empty ZIP archive"),
            new Signature("53514c69746520666f726d6174203300", "an SQLite database"),
            new Signature("000100005374616e64617264", "an Access database"),
            new Signature("424547494e3a5643415244", "a file of contacts (vCard)"),
            new Signature("50415231", "a Parquet file"),
            new Signature("494433", "a sound file (MP3)"),
            new Signature("4f676753", "a sound file (Ogg)"),
            new Signature("0000000c6a502020", "a JPEG 2000 image"));

    /** {@code MIME-Version:} */
    private static final String MAIL = "4d494d452d56657273696f6e3a";

    /** Made for what has a brace alone: few files have. */
    private static final class Json {
        /** An object with a first name, alone or in a list. No table begins so. */
        static final Pattern FIRST_NAME = Pattern.compile("^(\u00EF\u00BB\u00BF)?\\s*(\\[\\s*)?\\{\\s*\"[^\"]*\"\\s*:");
    }

    private OtherFile() {}

    /** What the file is, when its first bytes say that it is something other than text. */
    static Optional<String> kind(byte[] head) {
        String hex = HexFormat.of().formatHex(head, 0, Math.min(head.length, 32));
        Optional<String> known = SIGNATURES.stream()
                .filter(signature -> hex.startsWith(signature.hex()))
                .map(Signature::what)
                .findFirst();
        if (known.isPresent()) {
            return known;
        }
        if (hex.startsWith("4d5a") && contains(head, (byte) 0)) {
            return Optional.of("a program (Windows)");
        }
        if (hex.startsWith(MAIL)) {
            return Optional.of("a mail or a web archive (MHTML)");
        }
        if (isJson(head)) {
            return Optional.of("a JSON document");
        }
        return hex.startsWith("66747970", 8) ? Optional.of("a film or photo (MP4)") : Optional.empty();
    }

    private static boolean isJson(byte[] head) {
        String begin = new String(head, 0, Math.min(head.length, 1000), StandardCharsets.ISO_8859_1);
        return begin.indexOf('{') >= 0 && Json.FIRST_NAME.matcher(begin).find();
    }

    private static boolean contains(byte[] head, byte wanted) {
        for (byte b : head) {
            if (b == wanted) {
                return true;
            }
        }
        return false;
    }
}
