package org.chungtay.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Past 300 lines of a file or 30 of a method the build asks; half of that reads well. A text block
/// counts as one line: a query is one expression, and cutting it in two only hides it.
class SizesTest {
  private static final int FILE = 300;
  private static final int METHOD = 30;
  private static final Pattern TEXT_BLOCK =
      Pattern.compile("\"\"\"\\s*\n.*?\"\"\"", Pattern.DOTALL);

  @Test
  void filesAreShort() {
    assertThat(
            Sources.below(Path.of("src"), ".java").stream()
                .filter(file -> isLong(Sources.text(file))))
        .isEmpty();
  }

  @Test
  void aLongFileIsFound() {
    assertThat(isLong("int a;\n".repeat(FILE))).isFalse();
    assertThat(isLong("int a;\n".repeat(FILE + 1))).isTrue();
  }

  private static boolean isLong(String source) {
    return source.lines().count() > FILE;
  }

  @Test
  void methodsAreShort() throws IOException {
    var files = Sources.below(Sources.JAVA, ".java").stream().map(SizesTest::file).toList();
    assertThat(longMethods(files)).isEmpty();
  }

  @Test
  void aLongMethodIsFound() throws IOException {
    assertThat(longMethods(List.of(method("int a;\n".repeat(METHOD))))).hasSize(1);
  }

  @Test
  void aTextBlockCountsAsOneLine() throws IOException {
    var query = "sql(\"\"\"\n" + "a,\n".repeat(METHOD) + "\"\"\");\n";
    assertThat(longMethods(List.of(method(query)))).isEmpty();
    assertThat(longMethods(List.of(method(query + "int a;\n".repeat(METHOD))))).hasSize(1);
  }

  private static List<String> longMethods(List<JavaFileObject> files) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var task = (JavacTask) compiler.getTask(null, null, null, null, null, files);
    var positions = Trees.instance(task).getSourcePositions();
    var found = new ArrayList<String>();
    for (var unit : task.parse()) {
      new TreePathScanner<@Nullable Void, CompilationUnitTree>() {
        @Override
        public @Nullable Void visitMethod(MethodTree method, CompilationUnitTree tree) {
          var first = (int) positions.getStartPosition(tree, method);
          var last = (int) positions.getEndPosition(tree, method);
          var lines = lines(source(tree).substring(first, last));
          if (lines > METHOD) {
            found.add(tree.getSourceFile().getName() + " " + method.getName() + ": " + lines);
          }
          return super.visitMethod(method, tree);
        }
      }.scan(unit, unit);
    }
    return found;
  }

  private static long lines(String method) {
    return TEXT_BLOCK.matcher(method).replaceAll("text").lines().count();
  }

  private static String source(CompilationUnitTree tree) {
    try {
      return tree.getSourceFile().getCharContent(true).toString();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static JavaFileObject method(String body) {
    return file("Any.java", "class Any { void run() {\n" + body + "} }");
  }

  private static JavaFileObject file(Path path) {
    return file(path.toString(), Sources.text(path));
  }

  private static JavaFileObject file(String name, String source) {
    return new SimpleJavaFileObject(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
  }
}
