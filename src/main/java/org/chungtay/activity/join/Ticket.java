package org.chungtay.activity.join;

import org.chungtay.activity.ActivityId;
import org.chungtay.activity.RegistrationId;

/// What a ticket's address stands for.
public record Ticket(ActivityId activity, RegistrationId registration) {}
