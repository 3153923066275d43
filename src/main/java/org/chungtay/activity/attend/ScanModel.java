package org.chungtay.activity.attend;

import org.chungtay.activity.Activity;
import org.chungtay.shared.web.Form;

/// @param camera whether browsers lend their camera to this address
public record ScanModel(Form form, Activity activity, boolean camera) {}
