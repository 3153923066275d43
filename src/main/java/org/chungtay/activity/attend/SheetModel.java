package org.chungtay.activity.attend;

import java.util.List;
import org.chungtay.activity.Activity;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.QrCode;

/// @param back leads to the page where the sheet is typed back
/// @param blanks empty lines for those who come without registering
/// @param others the sheet's words in the other languages, printed beside
public record SheetModel(
    Activity activity, List<Attendee> list, int blanks, QrCode back, List<Page> others) {}
