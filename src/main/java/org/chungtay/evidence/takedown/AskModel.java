package org.chungtay.evidence.takedown;

import java.util.Arrays;
import java.util.List;
import org.chungtay.evidence.photo.ShownPhoto;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Page;

/// The form that asks for a photo to be taken down.
public record AskModel(ShownPhoto photo, Form form) {

  public List<Option> grounds(Page page) {
    return Arrays.stream(Ground.values())
        .map(ground ->
            new Option(
                ground.code(),
                page.t("evidence.takedown.ground." + ground.code()),
                ground.hidesAtOnce() ? page.t("evidence.takedown.hides") : ""))
        .toList();
  }
}
