package org.chungtay.identity.audit;

import java.util.List;
import org.chungtay.shared.view.Option;

/// The deeds of a module.
///
/// @param label empty for what belongs to none
/// @param options by the code with which deeds begin
public record DeedGroup(String label, List<Option> options) {}
