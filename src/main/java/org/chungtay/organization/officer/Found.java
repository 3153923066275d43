package org.chungtay.organization.officer;

import java.util.List;
import org.chungtay.shared.view.Option;

/// People to choose from.
///
/// @param typed the name that was looked for
/// @param people whose name matches it, at most `most` of them
public record Found(String typed, List<Option> people, int most) {}
