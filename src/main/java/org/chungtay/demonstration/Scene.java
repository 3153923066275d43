package org.chungtay.demonstration;

import java.util.UUID;

/// Something of the invented year that is made once, all or nothing.
///
/// @param id under which it is remembered as made
public record Scene(UUID id, Runnable play) {}
