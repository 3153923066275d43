package org.chungtay.movement.choice;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chungtay.shared.web.Form;

/// Targets of the UN's 2030 agenda as people type them: `11.6, 12.5`.
public final class SdgTargets {
  private static final int LONGEST = 100;
  private static final int MOST = 12;
  private static final int GOALS = 17;

  /// 17 goals; their targets are numbered, the means of implementation lettered.
  private static final Pattern TARGET = Pattern.compile("(1[0-7]|[1-9])\\.(1[0-9]|[1-9]|[a-d])");

  private SdgTargets() {}

  public static List<String> read(Form form, String field) {
    var typed = form.lineOrEmpty(field, LONGEST);
    var targets =
        Arrays.stream(typed.split("[,;\\s]+")).filter(one -> !one.isEmpty()).distinct().toList();
    if (targets.size() > MOST || !targets.stream().allMatch(TARGET.asMatchPredicate())) {
      form.refuse(field, "not-a-target");
      return List.of();
    }
    return targets;
  }

  public static String written(List<String> targets) {
    return String.join(", ", targets);
  }

  /// The goals that targets belong to, each once.
  public static List<Integer> goals(List<String> targets) {
    return targets.stream()
        .map(target -> Integer.valueOf(target.substring(0, target.indexOf('.'))))
        .distinct()
        .sorted()
        .toList();
  }

  public static boolean isGoal(int number) {
    return IntStream.rangeClosed(1, GOALS).anyMatch(one -> one == number);
  }
}
