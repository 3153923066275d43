package org.chungtay.care.adopt;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chungtay.shared.error.FieldRefusal;

/// Whether a group may adopt a place, and if not, why: every reason at once.
public sealed interface Adoptability {

  record Possible() implements Adoptability {}

  record Impossible(List<Reason> reasons) implements Adoptability {}

  /// @param arguments of its words
  record Reason(Why why, Map<String, Object> arguments) {
    static Reason of(Why why) {
      return new Reason(why, Map.of());
    }

    public String code() {
      return why.code;
    }

    /// Arguments one after the other, as templates pass them.
    public Object[] named() {
      return arguments.entrySet().stream()
          .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
          .toArray();
    }

    FieldRefusal refusal(String field) {
      return new FieldRefusal(field, code(), arguments);
    }
  }

  /// In the order in which they are told.
  enum Why {
    NOT_LAUNCHED("adopt-not-launched"),
    CLOSED("adopt-closed"),
    ADOPTED("adopt-adopted"),
    NOT_A_GROUP("adopt-no-group"),
    GROUP_CLOSED("adopt-group-closed"),
    TOO_FAR("adopt-too-far"),
    TOO_FEW_MEMBERS("adopt-too-few-members"),
    BELOW_ZERO("adopt-below-zero");

    private final String code;

    Why(String code) {
      this.code = code;
    }
  }
}
