package org.chungtay.activity.plan;

import java.util.List;
import org.chungtay.activity.Activity;
import org.chungtay.organization.Organization;
import org.chungtay.organization.Unit;
import org.chungtay.shared.web.Form;

/// The page on which the leading unit shares an outcome in other parts.
public record ReshareModel(Form form, Activity activity, Unit lead, List<Organization> partners) {}
