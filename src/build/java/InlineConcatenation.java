import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Copies a jar, with concatenations of texts compiled as before Java 9: by a StringBuilder, in a method of the class, instead of by invokedynamic, for which the JVM makes
 * classes at every start. What {@code javac -XDstringConcat=inline} does for sources.
 */
final class InlineConcatenation {
    private static final String BUILDER = "java/lang/StringBuilder";

    private InlineConcatenation() {}

    /** @param args the jar to read, the jar to write */
    public static void main(String[] args) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(Path.of(args[0])));
                OutputStream file = Files.newOutputStream(Path.of(args[1]));
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTime(entry.getTime());
                out.putNextEntry(copy);
                out.write(entry.getName().endsWith(".class") ? inlined(in) : in.readAllBytes());
            }
        }
    }

    private static byte[] inlined(InputStream in) throws IOException {
        ClassReader reader = new ClassReader(in.readAllBytes());
        Concatenations writer = new Concatenations(new ClassWriter(reader, ClassWriter.COMPUTE_MAXS));
        reader.accept(writer, 0);
        return writer.bytes();
    }

    private record Concatenation(String name, String descriptor, String recipe, List<Object> constants) {}

    private static final class Concatenations extends ClassVisitor {
        private final ClassWriter writer;
        private final List<Concatenation> found = new ArrayList<>();
        private String owner = "";
        private boolean isInterface;

        Concatenations(ClassWriter writer) {
            super(Opcodes.ASM9, writer);
            this.writer = writer;
        }

        byte[] bytes() {
            return writer.toByteArray();
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            owner = name;
            isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
            super.visit(version, access, name, signature, parent, interfaces);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
            return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, thrown)) {
                @Override
                public void visitInvokeDynamicInsn(String called, String shape, Handle bootstrap, Object... given) {
                    if (!bootstrap.getName().equals("makeConcatWithConstants")) {
                        super.visitInvokeDynamicInsn(called, shape, bootstrap, given);
                        return;
                    }
                    Concatenation one = new Concatenation(
                            "concatenation$" + found.size(), shape, (String) given[0], List.of(given).subList(1, given.length));
                    found.add(one);
                    visitMethodInsn(Opcodes.INVOKESTATIC, owner, one.name(), shape, isInterface);
                }
            };
        }

        @Override
        public void visitEnd() {
            found.forEach(this::write);
            super.visitEnd();
        }

        /** A recipe is a text in which \1 stands for the next argument, and \2 for the next constant (StringConcatFactory). */
        private void write(Concatenation one) {
            MethodVisitor code = super.visitMethod(
                    Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC, one.name(), one.descriptor(), null, null);
            code.visitCode();
            code.visitTypeInsn(Opcodes.NEW, BUILDER);
            code.visitInsn(Opcodes.DUP);
            code.visitMethodInsn(Opcodes.INVOKESPECIAL, BUILDER, "<init>", "()V", false);
            Type[] arguments = Type.getArgumentTypes(one.descriptor());
            int argument = 0;
            int constant = 0;
            int local = 0;
            StringBuilder text = new StringBuilder();
            for (char c : one.recipe().toCharArray()) {
                if (c == '\1') {
                    append(code, text);
                    code.visitVarInsn(arguments[argument].getOpcode(Opcodes.ILOAD), local);
                    append(code, arguments[argument]);
                    local += arguments[argument++].getSize();
                } else if (c == '\2') {
                    text.append(one.constants().get(constant++));
                } else {
                    text.append(c);
                }
            }
            append(code, text);
            code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
            code.visitInsn(Opcodes.ARETURN);
            code.visitMaxs(0, 0);
            code.visitEnd();
        }

        private static void append(MethodVisitor code, StringBuilder text) {
            if (text.length() > 0) {
                code.visitLdcInsn(text.toString());
                append(code, Type.getType(String.class));
                text.setLength(0);
            }
        }

        private static void append(MethodVisitor code, Type type) {
            String taken = switch (type.getSort()) {
                case Type.BYTE, Type.SHORT -> "I";
                case Type.ARRAY, Type.OBJECT ->
                    type.getDescriptor().equals("Ljava/lang/String;") ? "Ljava/lang/String;" : "Ljava/lang/Object;";
                default -> type.getDescriptor();
            };
            code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "append", "(" + taken + ")Ljava/lang/StringBuilder;", false);
        }
    }
}
