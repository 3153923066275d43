package org.chungtay.care.look;

import java.util.List;
import java.util.Optional;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.view.Photo;
import org.chungtay.shared.web.Form;

/// A place to look at, or what was seen there.
///
/// @param checks items of its kind's check-list
public record LookModel(
    LookLine line,
    Form form,
    Optional<Look> look,
    List<Option> checks,
    List<Photo> photos,
    boolean looks,
    boolean answers) {

  public boolean well(Option check) {
    return look.map(one -> one.ticked().contains(check.value())).orElse(false);
  }

  public boolean asked(Option check) {
    return look.map(one -> one.asked().contains(check.value())).orElse(true);
  }
}
