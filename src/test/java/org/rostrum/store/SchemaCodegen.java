package org.rostrum.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.stream.Stream;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/** Writes {@code store.schema} from a database that the scripts have just made: jOOQ's own reader of scripts knows no STRICT tables. */
public final class SchemaCodegen {
    private static final String NUMBERS = "(?i:.*\\.(id|.*_id|undoes|undone_by|participants|women|men|not_stated))";

    private SchemaCodegen() {}

    /** Writes the classes below the source folder named. */
    public static void main(String[] args) throws Exception {
        write(Path.of(args[0]));
    }

    static void write(Path sources) throws Exception {
        Path folder = Files.createTempDirectory("schema");
        Path file = folder.resolve("schema.db");
        String url = "jdbc:sqlite:" + file;
        try (Connection connection = java.sql.DriverManager.getConnection(url)) {
            Migrator.migrate(connection);
        }
        GenerationTool.generate(new Configuration()
                .withLogging(Logging.ERROR)
                .withJdbc(new Jdbc().withDriver("org.sqlite.JDBC").withUrl(url))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.sqlite.SQLiteDatabase")
                                .withExcludes("sqlite_.*|v_.*")
                                .withForcedTypes(
                                        new ForcedType().withName("BIGINT").withIncludeExpression(NUMBERS)))
                        .withGenerate(new Generate()
                                .withGeneratedAnnotation(false)
                                .withJavadoc(false)
                                .withComments(false)
                                .withRecords(false)
                                .withGlobalCatalogReferences(false)
                                .withKeys(false)
                                .withIndexes(false)
                                .withRelations(false)
                                .withImplicitJoinPathsToOne(false)
                                .withImplicitJoinPathsToMany(false))
                        .withTarget(new Target()
                                .withPackageName("org.rostrum.store.schema")
                                .withDirectory(sources.toString()))));
        sameOnEveryJdk(sources.resolve("org/rostrum/store/schema"));
        Files.delete(file);
        Files.delete(folder);
    }

    /** On JDK 21 and newer jOOQ suppresses a warning that older compilers do not know. */
    private static void sameOnEveryJdk(Path schema) throws IOException {
        try (Stream<Path> files = Files.walk(schema)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, Files.readString(file).replace(", \"this-escape\"", ""));
            }
        }
    }
}
