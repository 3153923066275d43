package org.chungtay.portal;

import java.util.List;
import org.chungtay.shared.view.Tab;
import org.chungtay.shared.web.Form;

/// The choice of a period for a page of figures.
///
/// @param path of the page
/// @param tabs the periods that people ask for most
/// @param form what was typed, with what was wrong with it
public record Period(String path, FigureFilter filter, List<Tab> tabs, Form form) {}
