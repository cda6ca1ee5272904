// input[name="zone"][data-zone-guess] that nobody filled takes the zone of this browser.
{
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone

  document.querySelectorAll("[name=zone][data-zone-guess]").forEach((input) => {
    if (zone && input.value === "") input.value = zone
  })
}
