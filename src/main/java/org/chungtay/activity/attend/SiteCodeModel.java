package org.chungtay.activity.attend;

import org.chungtay.activity.Activity;
import org.chungtay.shared.web.QrCode;

/// What the tablet at the site shows.
public record SiteCodeModel(Activity activity, String site, QrCode code) {}
