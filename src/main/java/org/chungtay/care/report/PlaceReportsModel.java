package org.chungtay.care.report;

import java.util.List;
import org.chungtay.care.voice.Voice;

/// @param code on the place's sign
/// @param open what is reported there and not answered yet
public record PlaceReportsModel(String code, List<Voice> open) {}
