-- What was found and not told in the court's rechecks, without going through all that were ever terminated.
create index recheck_found on task.recheck (city_code, court_code, case_id, closed_on)
  where found_on is not null and declined_words = '';
create index recheck_untold on task.recheck (city_code, court_code, case_id, closed_on) where told_on is null;
-- The duty desk of a court: none but those nobody has answered for.
create index sighting_unanswered on task.sighting (city_code, court_code, came_at) where acknowledged_at is null;
