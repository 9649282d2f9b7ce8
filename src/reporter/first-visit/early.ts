import { listenForLeaving, stayAway } from "../../device/leave.ts";
import { showKeptLook } from "./early-look.ts";
import { sayFailedStart } from "./failed-start.ts";
import { holdPresses } from "./held-press.ts";

// Stands in the HTML itself, before everything else: it may be long before another script arrives.
sayFailedStart(window);
stayAway(window);
listenForLeaving(window);
showKeptLook(window);
holdPresses(window);
