package org.chungtay.care.need;

import java.util.List;
import java.util.Optional;
import org.chungtay.care.voice.VoiceRules;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.Area;

/// A fresh or refused need.
///
/// @param ward that was chosen already
/// @param groups its residential groups
public record NeedModel(
    Form form,
    List<VoiceRules.Kind> kinds,
    List<Area> wards,
    Optional<Area> ward,
    List<Area> groups) {

  public List<Option> kinds(Page page) {
    return kinds.stream().map(kind -> new Option(kind.code(), kind.name(page.language()))).toList();
  }

  public List<Option> wardOptions() {
    return wards.stream().map(one -> new Option(one.key(), one.fullName())).toList();
  }

  public List<Option> groupOptions() {
    return groups.stream().map(one -> new Option(one.id().toString(), one.fullName())).toList();
  }

  public String wardKey() {
    return ward.map(Area::key).orElse("");
  }
}
