package org.chungtay.activity.poster;

import java.util.List;
import org.chungtay.activity.Activity;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.QrCode;

/// A poster: one activity in all languages, the reader's first.
///
/// @param where site and ward
/// @param who the leading unit
/// @param joinAddress what the QR says
public record PosterModel(
    Activity activity,
    String where,
    String who,
    String joinAddress,
    QrCode qr,
    List<Page> others) {}
