package org.chungtay.territory.reorganize;

import org.chungtay.shared.web.Form;

/// Of a reorganisation that is to be written.
public record NewPlanModel(Form form) {}
