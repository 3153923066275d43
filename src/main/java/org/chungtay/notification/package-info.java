/// Messages that leave the house: an outbox and the channels that carry it. The module that has
/// something to say writes the text. Words: message, outbox, channel. Always true: a message knows
/// only an address, never a person; addresses and texts are sealed in the database, and a text is
/// forgotten when it is no longer valid.
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.chungtay.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
