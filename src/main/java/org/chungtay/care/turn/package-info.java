/// Whose turn it is: days from a rule, rotation inside the group, stand-ins, reminders.
@NullMarked
package org.chungtay.care.turn;

import org.jspecify.annotations.NullMarked;
