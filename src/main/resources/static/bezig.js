// Tells a window with Tasklist or Cockpit that somebody is at work here: it would sign out after half an hour without.
localStorage.setItem("escalatieroutes-bezig", Date.now());
