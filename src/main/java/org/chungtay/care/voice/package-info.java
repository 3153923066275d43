/// What citizens say, reports and needs alike: how it comes in, who answers until when, what the
/// days bring. Rooms beside it: `report` and `need` take it in, `desk` answers, `show` is what
/// everybody reads, `follow` what the sender does.
@NullMarked
package org.chungtay.care.voice;

import org.jspecify.annotations.NullMarked;
