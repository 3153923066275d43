package org.chungtay.organization.member;

import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.identity.SignInSlips;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Sign-in slips for members without SMS or with a lost phone.
@Controller
@Needs("signin.print")
class MemberSlips {
  private final MembershipRows rows;
  private final SignInSlips slips;
  private final CityClock clock;

  MemberSlips(MembershipRows rows, SignInSlips slips, CityClock clock) {
    this.rows = rows;
    this.slips = slips;
    this.clock = clock;
  }

  /// The right is asked in the unit the person belongs to today, whatever the address says.
  @Limited(calls = 200, minutes = 60)
  @PostMapping("/units/{id}/members/{membership}/slip")
  ModelAndView print(@PathVariable UUID membership, Actor officer) {
    var today = clock.today();
    var found =
        rows.find(membership)
            .filter(member -> member.lastDay().filter(day -> !day.isAfter(today)).isEmpty())
            .orElseThrow(() -> new NotFound("person"));
    return slips.print(officer, found.person(), found.unit().value());
  }
}
