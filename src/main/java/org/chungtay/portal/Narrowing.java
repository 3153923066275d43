package org.chungtay.portal;

import java.util.List;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;

/// The form by which a reader narrows a figure down.
///
/// @param path of the page
/// @param form what was typed, with what was wrong with it
public record Narrowing(
    String path, FigureFilter filter, Form form, List<Option> wards, List<Option> organizations) {}
