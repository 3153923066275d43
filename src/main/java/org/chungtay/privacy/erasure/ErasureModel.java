package org.chungtay.privacy.erasure;

import java.util.Optional;
import java.util.UUID;
import org.chungtay.shared.web.Form;

/// What is said before somebody is erased.
///
/// @param phone masked; empty where an officer must recognise the person
/// @param asked the request that is open already
public record ErasureModel(String phone, int waitingDays, Optional<UUID> asked, Form form) {}
