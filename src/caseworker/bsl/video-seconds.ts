const patienceMs = 5000;

/**
 * How long a video file runs, in whole seconds; undefined where this browser cannot tell. What a browser recorded itself says only
 * how long it is once it was read to its end.
 */
export async function videoSeconds(file: File): Promise<number | undefined> {
  const video = document.createElement("video");
  const url = URL.createObjectURL(file);
  try {
    return await new Promise<number | undefined>((resolve) => {
      const look = () => {
        if (Number.isFinite(video.duration)) resolve(Math.ceil(video.duration));
        else video.currentTime = Number.MAX_SAFE_INTEGER;
      };
      video.addEventListener("loadedmetadata", look);
      video.addEventListener("durationchange", () => {
        if (Number.isFinite(video.duration)) look();
      });
      video.addEventListener("error", () => resolve(undefined));
      setTimeout(() => resolve(undefined), patienceMs);
      video.preload = "metadata";
      video.src = url;
    });
  } finally {
    video.removeAttribute("src");
    URL.revokeObjectURL(url);
  }
}
