package org.rostrum.cli;

import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A command's model made by calls. What a command takes is said once, by the annotations of its fields; {@link Models} is generated from them, since reading annotations makes
 * classes at every start, which no class archive holds.
 */
final class CommandModel {
    private CommandModel() {}

    /** A command without its options. */
    static CommandSpec of(Object command, String name, String[] description, String[] footer) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name);
        spec.usageMessage().description(description).footer(footer);
        return spec;
    }

    /** The annotated fields of an object, by number. */
    abstract static class Fields {
        abstract Object get(int field);

        abstract void set(int field, Object value);

        /** What the command line gives to the field. */
        abstract ArgSpec model(int field);

        final void addTo(CommandSpec spec, int... fields) {
            for (int field : fields) {
                spec.add(model(field));
            }
        }

        final OptionSpec.Builder option(int field, Class<?> type, Class<?> of, String... names) {
            Field access = new Field(this, field);
            OptionSpec.Builder option = OptionSpec.builder(names)
                    .type(type)
                    .getter(access)
                    .setter(access)
                    .initialValue(get(field));
            return type == of ? option : option.auxiliaryTypes(of);
        }

        final PositionalParamSpec.Builder parameter(int field, Class<?> type, Class<?> of, String index) {
            Field access = new Field(this, field);
            PositionalParamSpec.Builder parameter = PositionalParamSpec.builder()
                    .index(index)
                    .type(type)
                    .getter(access)
                    .setter(access)
                    .initialValue(get(field));
            return type == of ? parameter : parameter.auxiliaryTypes(of);
        }
    }

    private record Field(Fields fields, int number) implements IGetter, ISetter {
        @Override
        @SuppressWarnings("unchecked")
        public <T> T get() {
            return (T) fields.get(number);
        }

        @Override
        public <T> T set(T value) {
            T before = get();
            fields.set(number, value);
            return before;
        }
    }
}
