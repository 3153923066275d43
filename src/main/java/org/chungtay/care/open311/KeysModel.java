package org.chungtay.care.open311;

import java.util.List;
import org.chungtay.shared.web.Form;

/// @param key that was just issued, shown this once; empty otherwise
public record KeysModel(Form form, List<KeyLine> keys, String key) {}
