package org.rostrum.cli;

import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Range;
import picocli.CommandLine.ScopeType;

/** Writes {@link Models}: the models that picocli makes of the annotations, as calls. */
final class ModelsCodegen {
    private final StringBuilder commands = new StringBuilder();
    private final StringBuilder choices = new StringBuilder();
    /** The fields of each class that has annotated ones, in the order of their numbers. */
    private final Map<Class<?>, List<ArgSpec>> fields = new LinkedHashMap<>();

    private ModelsCodegen() {}

    /** The source of {@link Models}. */
    static String source() {
        ModelsCodegen models = new ModelsCodegen();
        models.add("", new Root(Context.ofProcess()));
        Commands.names().forEach(name -> models.add(name, Commands.command(name)));
        StringBuilder source = new StringBuilder("""
                package org.rostrum.cli;

                import java.util.List;
                import java.util.Optional;
                import org.rostrum.cli.CommandModel.Fields;
                import picocli.CommandLine.Model.ArgSpec;
                import picocli.CommandLine.Model.CommandSpec;
                import picocli.CommandLine.ScopeType;

                /** The models of all commands: generated from their annotations, see {@link CommandModel}. */
                @SuppressWarnings("unchecked")
                final class Models {
                    private Models() {}

                    /** The model of a command, which is bound to the object; that of its annotations where none was generated yet. */
                    static CommandSpec of(Object command) {
                        return switch (command.getClass().getSimpleName()) {
                """);
        source.append(models.choices)
                .append("            default -> CommandSpec.forAnnotatedObject(command);\n        };\n    }\n")
                .append(models.commands);
        models.fields.forEach((owner, of) -> source.append(fields(owner, of)));
        return source.append("}\n").toString();
    }

    private void add(String words, Object command) {
        CommandSpec spec = CommandSpec.forAnnotatedObject(command);
        Class<?> type = command.getClass();
        String name = words.isEmpty() ? "root" : method(words);
        choices.append("            case \"%s\" -> %s((%s) command);\n"
                .formatted(type.getSimpleName(), name, type.getSimpleName()));
        commands.append("\n    private static CommandSpec %s(%s c) {\n".formatted(name, type.getSimpleName()));
        commands.append("        CommandSpec spec = CommandModel.of(c, %s, %s, %s);\n"
                .formatted(
                        literal(spec.name()),
                        texts(spec.usageMessage().description()),
                        texts(spec.usageMessage().footer())));
        if (spec.versionProvider() != null) {
            commands.append("        spec.versionProvider(new %s());\n"
                    .formatted(
                            spec.versionProvider().getClass().getCanonicalName().replace("org.rostrum.cli.", "")));
        }
        if (command instanceof Command) {
            commands.append("        c.spec = spec;\n");
        }
        Map<Class<?>, String> owners = owners(type, spec);
        owners.forEach((owner, variable) -> commands.append(
                variable.equals("own")
                        ? "        Fields own = new %1$sFields(c);\n".formatted(owner.getSimpleName())
                        : "        c.%2$s = new %1$s();\n        Fields %2$s = new %1$sFields(c.%2$s);\n"
                                .formatted(owner.getSimpleName(), variable)));
        run(spec, owners);
        commands.append("        return spec;\n    }\n");
    }

    /** The calls that add the options in their order, those of one owner that follow each other in one. */
    private void run(CommandSpec spec, Map<Class<?>, String> owners) {
        String before = "";
        for (ArgSpec arg : spec.args()) {
            Class<?> owner = owner(arg);
            List<ArgSpec> of = fields.computeIfAbsent(owner, any -> new ArrayList<>());
            int number = of.indexOf(of.stream()
                    .filter(a -> a.userObject().equals(arg.userObject()))
                    .findFirst()
                    .orElse(null));
            if (number < 0) {
                number = of.size();
                of.add(arg);
            }
            String variable = owners.get(owner);
            commands.append(
                    variable.equals(before)
                            ? ", " + number
                            : (before.isEmpty() ? "" : ");\n") + "        " + variable + ".addTo(spec, " + number);
            before = variable;
        }
        commands.append(before.isEmpty() ? "" : ");\n");
    }

    private static Map<Class<?>, String> owners(Class<?> command, CommandSpec spec) {
        Map<Class<?>, String> owners = new LinkedHashMap<>();
        if (spec.args().stream().anyMatch(arg -> owner(arg) == command)) {
            owners.put(command, "own");
        }
        for (Field field : command.getDeclaredFields()) {
            if (field.isAnnotationPresent(Mixin.class)) {
                owners.put(field.getType(), field.getName());
            }
        }
        return owners;
    }

    private static Class<?> owner(ArgSpec arg) {
        return ((Field) arg.userObject()).getDeclaringClass();
    }

    private static String fields(Class<?> owner, List<ArgSpec> of) {
        StringBuilder get = new StringBuilder();
        StringBuilder set = new StringBuilder();
        StringBuilder model = new StringBuilder();
        for (int i = 0; i < of.size(); i++) {
            Field field = (Field) of.get(i).userObject();
            get.append("                case %d -> of.%s;\n".formatted(i, field.getName()));
            set.append("                case %d -> of.%s = (%s) value;\n"
                    .formatted(i, field.getName(), type(field.getGenericType())));
            model.append("                case %d -> %s;\n".formatted(i, model(i, of.get(i))));
        }
        return """

                private static final class %1$sFields extends Fields {
                    private final %1$s of;

                    %1$sFields(%1$s of) {
                        this.of = of;
                    }

                    @Override
                    Object get(int field) {
                        return switch (field) {
            %2$s                default -> throw new IllegalArgumentException("field " + field);
                        };
                    }

                    @Override
                    void set(int field, Object value) {
                        switch (field) {
            %3$s                default -> throw new IllegalArgumentException("field " + field);
                        }
                    }

                    @Override
                    ArgSpec model(int field) {
                        return switch (field) {
            %4$s                default -> throw new IllegalArgumentException("field " + field);
                        };
                    }
                }
            """.formatted(owner.getSimpleName(), get, set, model);
    }

    private static String model(int number, ArgSpec arg) {
        Class<?> of = arg.auxiliaryTypes()[0];
        StringBuilder model = new StringBuilder(
                arg instanceof OptionSpec option
                        ? "option(%d, %s.class, %s.class, %s)"
                                .formatted(
                                        number,
                                        name(arg.type()),
                                        name(of),
                                        Stream.of(option.names())
                                                .map(ModelsCodegen::literal)
                                                .collect(Collectors.joining(", ")))
                        : "parameter(%d, %s.class, %s.class, %s)"
                                .formatted(
                                        number,
                                        name(arg.type()),
                                        name(of),
                                        literal(range(((PositionalParamSpec) arg).index()))));
        model.append(".arity(%s)".formatted(literal(range(arg.arity()))));
        model.append(".required(%s)".formatted(arg.required()));
        model.append(".paramLabel(%s)".formatted(literal(arg.paramLabel())));
        model.append(".description(%s)"
                .formatted(
                        Stream.of(arg.description()).map(ModelsCodegen::literal).collect(Collectors.joining(", "))));
        if (!arg.splitRegex().isEmpty()) {
            model.append(".splitRegex(%s)".formatted(literal(arg.splitRegex())));
        }
        if (arg.defaultValue() != null) {
            model.append(".defaultValue(%s)".formatted(literal(arg.defaultValue())));
        }
        if (arg.scopeType() == ScopeType.INHERIT) {
            model.append(".scopeType(ScopeType.INHERIT)");
        }
        for (ITypeConverter<?> converter : arg.converters()) {
            model.append(".converters(new %s())".formatted(name(converter.getClass())));
        }
        if (arg instanceof OptionSpec option) {
            model.append(option.usageHelp() ? ".usageHelp(true)" : "")
                    .append(option.versionHelp() ? ".versionHelp(true)" : "");
        }
        return model.append(".build()").toString();
    }

    private static String range(Range range) {
        return range.min() + (range.isVariable() ? "..*" : range.max() == range.min() ? "" : ".." + range.max());
    }

    private static String type(Type type) {
        return type instanceof ParameterizedType of
                ? name((Class<?>) of.getRawType()) + "<"
                        + Stream.of(of.getActualTypeArguments())
                                .map(ModelsCodegen::type)
                                .collect(Collectors.joining(", "))
                        + ">"
                : name((Class<?>) type);
    }

    private static String name(Class<?> type) {
        return type.getCanonicalName().replaceFirst("^(org\\.rostrum\\.cli|java\\.lang|java\\.util)\\.(?=[A-Z])", "");
    }

    private static String method(String words) {
        StringBuilder method = new StringBuilder();
        for (String word : words.split(" ")) {
            method.append(
                    method.isEmpty()
                            ? word
                            : word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1));
        }
        return SourceVersion.isKeyword(method) ? method + "Command" : method.toString();
    }

    private static String texts(String... lines) {
        return Stream.of(lines).map(ModelsCodegen::literal).collect(Collectors.joining(", ", "new String[] {", "}"));
    }

    private static String literal(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
