-- What people ask first comes first; how the participations came about stands behind them.
update outcome.indicator set position = case code
  when 'persons' then 25
  when 'participations-self' then 200
  when 'participations-leader' then 210
  when 'participations-delegated' then 220
  else position end;
