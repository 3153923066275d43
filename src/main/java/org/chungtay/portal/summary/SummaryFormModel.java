package org.chungtay.portal.summary;

import java.util.List;
import java.util.Optional;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;

/// The form of a summary and, once something was asked, what it shows.
///
/// @param kept the one that is changed; empty for a new one
/// @param units for which the reader may keep it
public record SummaryFormModel(
    Form form,
    List<Option> indicators,
    List<Option> wards,
    List<Option> organizations,
    List<Option> units,
    Optional<Summary> kept,
    Optional<Shown> shown) {}
