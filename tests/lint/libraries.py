# SPDX-License-Identifier: Apache-2.0
"""libraries.py PROGRAM: exit 1 if the program loads a GUI library, directly or through another."""
import re
import subprocess
import sys

GUI = re.compile(r"\blib(Qt6(Gui|Widgets|WebEngine\w*|Quick\w*|Qml\w*|Svg\w*|DBus|OpenGL\w*|PrintSupport)"
                 r"|X11|xcb[\w-]*|wayland-\w+|GL|EGL|OpenGL)\.so")


def gui_libraries(ldd_output):
    return sorted({match[0] for match in GUI.finditer(ldd_output)})


def main():
    done = subprocess.run(["ldd", sys.argv[1]], capture_output=True, text=True)
    if done.returncode or "libQt6Core.so" not in done.stdout:
        print(f"ldd says nothing useful of {sys.argv[1]}: {done.stderr.strip()}")
        return 1
    found = gui_libraries(done.stdout)
    for library in found:
        print(f"{sys.argv[1]} loads {library}")
    print(f"{len(done.stdout.splitlines())} libraries, {len(found)} of them graphical")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
