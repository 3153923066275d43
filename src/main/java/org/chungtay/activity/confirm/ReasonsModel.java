package org.chungtay.activity.confirm;

import java.util.List;
import org.chungtay.shared.web.Form;

/// An officer's own reasons.
public record ReasonsModel(Form form, List<KeptReason> reasons) {}
