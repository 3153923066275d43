package org.chungtay.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Past 300 lines of a file or 30 of a method the build asks; half of that reads well.
class SizesTest {
  private static final int FILE = 300;
  private static final int METHOD = 30;

  @Test
  void filesAreShort() {
    assertThat(
            Sources.below(Path.of("src"), ".java").stream()
                .filter(file -> Sources.text(file).lines().count() > FILE))
        .isEmpty();
  }

  @Test
  void methodsAreShort() throws IOException {
    var tooLong = new ArrayList<String>();
    for (var file : Sources.below(Sources.JAVA, ".java")) {
      tooLong.addAll(longMethods(file.toString(), Sources.text(file)));
    }
    assertThat(tooLong).isEmpty();
  }

  @Test
  void aLongMethodIsFound() throws IOException {
    var body = "int a;\n".repeat(METHOD);
    assertThat(longMethods("Long.java", "class Long { void run() {\n" + body + "} }")).isNotEmpty();
  }

  private static List<String> longMethods(String name, String source) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var task = (JavacTask) compiler.getTask(null, null, null, null, null, List.of(file(source)));
    var found = new ArrayList<String>();
    var positions = Trees.instance(task).getSourcePositions();
    for (var unit : task.parse()) {
      new TreePathScanner<@Nullable Void, CompilationUnitTree>() {
        @Override
        public @Nullable Void visitMethod(MethodTree method, CompilationUnitTree tree) {
          var lines = tree.getLineMap();
          var first = lines.getLineNumber(positions.getStartPosition(tree, method));
          var last = lines.getLineNumber(positions.getEndPosition(tree, method));
          if (last - first + 1 > METHOD) {
            found.add(name + " " + method.getName() + ": " + (last - first + 1) + " lines");
          }
          return super.visitMethod(method, tree);
        }
      }.scan(unit, unit);
    }
    return found;
  }

  private static JavaFileObject file(String source) {
    return new SimpleJavaFileObject(URI.create("string:///Any.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
  }
}
